package org.cstoexplainer.model.id;

/// What every key has in common.
final class Keys {

    private Keys() {
    }

    static void require(String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A key may not be blank.");
        }
    }
}
