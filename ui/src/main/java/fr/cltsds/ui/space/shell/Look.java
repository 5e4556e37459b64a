package fr.cltsds.ui.space.shell;

import fr.cltsds.ui.space.kit.Icon;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How bright the workspace is on this device. */
enum Look {
    LIGHT(Icon.SUN),
    DARK(Icon.MOON),
    SYSTEM(Icon.MONITOR);

    /** Where this device keeps the choice; the first page reads it before anything is drawn. */
    static final String KEPT = "portail.apparence";

    private final Icon icon;

    Look(Icon icon) {
        this.icon = icon;
    }

    static Look of(@Nullable String kept) {
        return Arrays.stream(values())
                .filter(look -> look.key().equals(kept))
                .findFirst()
                .orElse(SYSTEM);
    }

    Icon icon() {
        return icon;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    String remembered() {
        return this == SYSTEM
                ? "localStorage.removeItem('" + KEPT + "'); document.documentElement.removeAttribute('theme')"
                : "localStorage.setItem('" + KEPT + "', '" + key()
                        + "'); document.documentElement.setAttribute('theme', '" + key() + "')";
    }
}
