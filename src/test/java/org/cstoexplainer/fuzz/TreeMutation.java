package org.cstoexplainer.fuzz;

import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/// Spoils a tree in one place, as a slip or an attack would: the file stays JSON, mostly.
final class TreeMutation {

    private final Dice dice;
    private final Pool pool;

    TreeMutation(Dice dice, Pool pool) {
        this.dice = dice;
        this.pool = pool;
    }

    /// Spoils it once.
    void spoil(Node root) {
        if (dice.oneIn(3)) {
            list(root);
        } else {
            object(root);
        }
    }

    private void object(Node root) {
        var objects = parts(root, Node.Obj.class, it -> !it.members().isEmpty());
        if (objects.isEmpty()) {
            return;
        }
        var members = dice.of(objects).members();
        var at = dice.below(members.size());
        var member = members.get(at);
        switch (dice.below(9)) {
            case 0 -> members.remove(at);
            case 1 -> members.add(dice.below(members.size() + 1), member);
            case 2 -> members.set(at, new Node.Member(key(member.key()), member.value()));
            case 3 -> members.add(new Node.Member(pool.key(dice), pool.value(dice)));
            case 4, 5 -> members.set(at, new Node.Member(member.key(), pool.valueOf(member.key(), dice)));
            case 6 -> members.set(at, new Node.Member(member.key(), pool.value(dice)));
            case 7 -> members.set(at, new Node.Member(member.key(), new Node.Raw(Nasty.value(dice))));
            default -> members.set(at, new Node.Member(member.key(), slipped(member.value())));
        }
    }

    private void list(Node root) {
        var lists = parts(root, Node.Arr.class, it -> !it.items().isEmpty());
        if (lists.isEmpty()) {
            return;
        }
        var items = dice.of(lists).items();
        var at = dice.below(items.size());
        switch (dice.below(7)) {
            case 0 -> items.remove(at);
            case 1 -> items.add(dice.below(items.size() + 1), items.get(at).copy());
            case 2 -> Collections.swap(items, at, dice.below(items.size()));
            case 3 -> items.clear();
            case 4 -> items.set(at, pool.value(dice));
            case 5 -> items.addAll(Collections.nCopies(1 + dice.below(1_000), items.get(at)));
            default -> items.set(at, new Node.Raw(Nasty.value(dice)));
        }
    }

    private String key(String key) {
        return switch (dice.below(5)) {
            case 0 -> pool.key(dice);
            case 1 -> Nasty.text(dice);
            case 2 -> key.toUpperCase(java.util.Locale.ROOT);
            case 3 -> "\"" + "k".repeat(1 + dice.below(20_000)) + "\"";
            default -> key.substring(0, key.length() - 1) + "x\"";
        };
    }

    /// A text or number in which something has slipped in; anything else as it is.
    private Node slipped(Node value) {
        if (!(value instanceof Node.Raw(var text)) || text.length() < 2) {
            return value;
        }
        var at = 1 + dice.below(text.length() - 1);
        return new Node.Raw(text.substring(0, at) + Nasty.sign(dice) + text.substring(at));
    }

    private static <T extends Node> List<T> parts(Node root, Class<T> type, Predicate<T> wanted) {
        return root.all().filter(type::isInstance).map(type::cast).filter(wanted).toList();
    }
}
