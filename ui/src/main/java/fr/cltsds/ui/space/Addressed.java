package fr.cltsds.ui.space;

import com.vaadin.flow.router.BeforeEnterEvent;
import fr.cltsds.kernel.Missing;
import java.util.Optional;
import java.util.UUID;

/** What an address names; an address that cannot name anything names nothing. */
public final class Addressed {

    private static final int LENGTH_OF_AN_ID = 36;

    private Addressed() {}

    public static UUID id(BeforeEnterEvent entering, String parameter) {
        return entering.getRouteParameters()
                .get(parameter)
                .flatMap(Addressed::parse)
                .orElseThrow(() -> new Missing(parameter));
    }

    private static Optional<UUID> parse(String typed) {
        try {
            return typed.length() == LENGTH_OF_AN_ID ? Optional.of(UUID.fromString(typed)) : Optional.empty();
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
