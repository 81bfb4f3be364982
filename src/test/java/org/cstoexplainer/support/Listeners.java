package org.cstoexplainer.support;

import java.lang.reflect.Field;
import javafx.beans.value.ObservableValue;
import org.cstoexplainer.controller.Slices;

/// How many listen to the state: the toolkit keeps them in a helper that it shows nobody.
public final class Listeners {

    private Listeners() {
    }

    /// How many listen to the state and its slices.
    public static int of(Slices slices) {
        return Toolkit.get(() -> {
            var all = 0;
            for (var part : Slices.class.getRecordComponents()) {
                all += of((ObservableValue<?>) part.getAccessor().invoke(slices));
            }
            return all;
        });
    }

    /// None, one, or an array of each kind with its count.
    private static int of(ObservableValue<?> value) throws ReflectiveOperationException {
        var helper = field(value.getClass(), "helper").get(value);
        if (helper == null) {
            return 0;
        }
        return helper.getClass().getSimpleName().equals("Generic")
                ? (int) field(helper.getClass(), "invalidationSize").get(helper) + (int) field(helper.getClass(), "changeSize").get(helper)
                : 1;
    }

    private static Field field(Class<?> type, String name) throws NoSuchFieldException {
        for (var at = type; at != null; at = at.getSuperclass()) {
            for (var field : at.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    field.setAccessible(true);
                    return field;
                }
            }
        }
        throw new NoSuchFieldException(name + " of " + type);
    }
}
