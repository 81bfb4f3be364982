package org.cstoexplainer.model.settings;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Characters of other keyboard layouts and the keys they stand for. Russian goes by place (ЙЦУКЕН), Armenian by sound
/// (its phonetic and eastern layouts), AZERTY by its digit row without Shift.
public final class Layouts {

    private static final Map<Character, String> KEYS = keys();

    private Layouts() {
    }

    /// The key that a character stands for: a Latin capital, a digit, `Plus`, `Minus`, `Period`, `Comma`
    /// or `?`.
    public static Optional<String> key(char character) {
        return Optional.ofNullable(KEYS.get(Character.toLowerCase(character)));
    }

    private static Map<Character, String> keys() {
        var keys = new HashMap<Character, String>();
        add(keys, "abcdefghijklmnopqrstuvwxyz", "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
        add(keys, "йцукенгшщзфывапролдячсмить", "QWERTYUIOPASDFGHJKLZXCVBNM");
        add(keys, "քոեռտըւիօպասդֆգհյկլզղցվբնմ", "QWERTYUIOPASDFGHJKLZXCVBNM");
        add(keys, "0123456789", "0123456789");
        add(keys, "&é\"'(è_çà", "123457890");
        add(keys, "էթփձջևրչճ", "123457890");
        add(keys, "?՞", "??");
        keys.put('։', "1");
        "+ժ".chars().forEach(c -> keys.put((char) c, "Plus"));
        ".:;ю․".chars().forEach(c -> keys.put((char) c, "Period"));
        ",б".chars().forEach(c -> keys.put((char) c, "Comma"));
        "-−֊".chars().forEach(c -> keys.put((char) c, "Minus"));
        return Map.copyOf(keys);
    }

    private static void add(Map<Character, String> keys, String characters, String latin) {
        for (var i = 0; i < characters.length(); i++) {
            keys.put(characters.charAt(i), String.valueOf(latin.charAt(i)));
        }
    }
}
