package fr.cltsds.ui.site;

import org.springframework.boot.context.properties.bind.DefaultValue;

/** A person or a service that answers, and how to reach it; what is not known is empty. */
public record Contact(
        @DefaultValue("") String name,
        @DefaultValue("") String function,
        @DefaultValue("") String organisation,
        @DefaultValue("") String email,
        @DefaultValue("") String phone,
        @DefaultValue("") String hours,
        @DefaultValue("") String address) {

    /** The number as a telephone dials it: {@code +33199001234}. */
    public String dial() {
        var digits = phone.replaceAll("[^0-9+]", "");
        return digits.startsWith("0") ? "+33" + digits.substring(1) : digits;
    }
}
