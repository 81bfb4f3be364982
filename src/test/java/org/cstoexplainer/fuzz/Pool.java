package org.cstoexplainer.fuzz;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// All keys and values of some files, to be put where they do not belong.
final class Pool {

    private final List<String> keys;
    private final List<Node> values = new ArrayList<>();
    private final Map<String, List<Node>> byKey = new HashMap<>();

    Pool(Collection<Node> roots) {
        roots.stream().flatMap(Node::all).filter(Node.Obj.class::isInstance).map(Node.Obj.class::cast)
                .flatMap(it -> it.members().stream()).forEach(this::add);
        keys = byKey.keySet().stream().sorted().toList();
    }

    private void add(Node.Member member) {
        values.add(member.value());
        byKey.computeIfAbsent(member.key(), _ -> new ArrayList<>()).add(member.value());
    }

    /// Any key.
    String key(Dice dice) {
        return dice.of(keys);
    }

    /// Any value.
    Node value(Dice dice) {
        return dice.of(values).copy();
    }

    /// A value that stands somewhere under that key.
    Node valueOf(String key, Dice dice) {
        return byKey.containsKey(key) ? dice.of(byKey.get(key)).copy() : value(dice);
    }
}
