package fr.cltsds.kernel;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The fourteen digits by which the Sirene register names an establishment: Luhn on the first nine (SIREN) and on all fourteen.
 * La Poste (SIREN 356 000 000) is excepted: the sum of the digits of its establishments is a multiple of five.
 */
public record Siret(String value) {

    private static final String LA_POSTE = "356000000";

    public Siret {
        if (!isSiret(value)) {
            throw new IllegalArgumentException("Not a SIRET");
        }
    }

    /** Reads what a person types, spaces and non-breaking spaces included. */
    public static Optional<Siret> parse(@Nullable String typed) {
        var digits = typed == null ? "" : typed.replaceAll("[\\s\\u00a0\\u202f]", "");
        return isSiret(digits) ? Optional.of(new Siret(digits)) : Optional.empty();
    }

    public String siren() {
        return value.substring(0, 9);
    }

    /** As it is printed: {@code 999 000 011 00018}. */
    public String grouped() {
        return value.substring(0, 3) + " " + value.substring(3, 6) + " " + value.substring(6, 9) + " "
                + value.substring(9);
    }

    private static boolean isSiret(String digits) {
        if (!digits.matches("[0-9]{14}") || digits.equals("00000000000000")) {
            return false;
        }
        var siren = digits.substring(0, 9);
        if (siren.equals(LA_POSTE)) {
            return luhn(digits) % 10 == 0
                    || digits.chars().map(digit -> digit - '0').sum() % 5 == 0;
        }
        return luhn(siren) % 10 == 0 && luhn(digits) % 10 == 0;
    }

    private static int luhn(String digits) {
        var sum = 0;
        for (var i = 0; i < digits.length(); i++) {
            var digit = digits.charAt(digits.length() - 1 - i) - '0';
            var weighted = i % 2 == 0 ? digit : digit * 2;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum;
    }

    @Override
    public String toString() {
        return value;
    }
}
