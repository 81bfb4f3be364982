package org.cstoexplainer.model.content.bind;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;

/// What a value is read for: a component of a record, or an item of a list in one.
///
/// @param component the component
/// @param shape     how its type is written
/// @param inner     the same component with the type inside `Optional<…>` or `List<…>`, for these two
record Slot(Component component, Shape shape, Optional<Slot> inner) {

    static Slot of(RecordComponent component) {
        return of(component.getDeclaringRecord(), component.getName(), component.getGenericType());
    }

    static Slot of(Class<?> owner, String name, Type type) {
        var raw = raw(type);
        var wrapped = List.of(Optional.class, List.class).contains(raw);
        var inner = wrapped ? Optional.of(of(owner, name, argument(type))) : Optional.<Slot>empty();
        var shape = raw == Optional.class ? inner.orElseThrow().shape() : Shape.of(raw);
        return new Slot(new Component(raw, owner, name), shape, inner);
    }

    /// The name of the component.
    String name() {
        return component.name();
    }

    /// Whether the component may be left out.
    boolean optional() {
        return component.type() == boolean.class || wrapped();
    }

    /// What the component is when it is left out.
    Object absent() {
        return component.type() == boolean.class ? false : Optional.empty();
    }

    /// Whether the record's component wants its value wrapped.
    boolean wrapped() {
        return component.type() == Optional.class;
    }

    private static Type argument(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }

    private static Class<?> raw(Type type) {
        return switch (type) {
            case Class<?> plain -> plain;
            case ParameterizedType generic -> (Class<?>) generic.getRawType();
            default -> throw new IllegalArgumentException("No content is written as " + type);
        };
    }
}
