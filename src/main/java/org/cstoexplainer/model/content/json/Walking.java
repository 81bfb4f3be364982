package org.cstoexplainer.model.content.json;

import java.util.Iterator;
import java.util.NoSuchElementException;

/// Goes through the members of an object, each of which is made when it is asked for.
final class Walking implements Iterator<JsonValue.Member> {

    private final Nodes nodes;
    private int next;

    Walking(Nodes nodes, int object) {
        this.nodes = nodes;
        next = nodes.first(object);
    }

    @Override
    public boolean hasNext() {
        return next != Nodes.NONE;
    }

    @Override
    public JsonValue.Member next() {
        if (next == Nodes.NONE) {
            throw new NoSuchElementException();
        }
        var member = new JsonValue.Member(nodes, next);
        next = nodes.next(next);
        return member;
    }
}
