package org.cstoexplainer.model.content.bind;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/// The components of a record, and how it is made of them.
///
/// @param slots       the components
/// @param constructor the canonical constructor
record Layout(List<Slot> slots, Constructor<? extends Record> constructor) {

    static Layout of(Class<? extends Record> type) {
        var components = type.getRecordComponents();
        return new Layout(Arrays.stream(components).map(Slot::of).toList(), canonical(type, components));
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
