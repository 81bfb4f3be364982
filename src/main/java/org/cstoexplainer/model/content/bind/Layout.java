package org.cstoexplainer.model.content.bind;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cstoexplainer.model.content.json.JsonValue.Member;

/// The components of a record, and how it is made of them.
///
/// @param slots       the components
/// @param leftOut     what each component is when it is left out; nothing where it must not be
/// @param constructor the canonical constructor
record Layout(List<Slot> slots, List<Optional<?>> leftOut, Constructor<? extends Record> constructor) {

    /// Stands for no component.
    static final int NONE = -1;

    /// Finds it out once for each type, however many records there are.
    private static final ClassValue<Layout> KNOWN = new ClassValue<>() {
        @Override
        protected Layout computeValue(Class<?> type) {
            var components = type.getRecordComponents();
            var slots = Arrays.stream(components).map(Slot::of).toList();
            var leftOut = slots.stream().<Optional<?>>map(slot -> slot.optional() ? Optional.of(slot.absent()) : Optional.empty()).toList();
            return new Layout(slots, leftOut, canonical(type.asSubclass(Record.class), components));
        }
    };

    static Layout of(Class<? extends Record> type) {
        return KNOWN.get(type);
    }

    /// Which component a member is for, or none; most likely the `next` one, since authors keep an order.
    int slot(Member member, int next) {
        for (var i = 0; i < slots.size(); i++) {
            var at = (next + i) % slots.size();
            if (member.named(slots.get(at).name())) {
                return at;
            }
        }
        return NONE;
    }

    private static Constructor<? extends Record> canonical(Class<? extends Record> type,
            RecordComponent... components) {
        try {
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " has no canonical constructor", e);
        }
    }
}
