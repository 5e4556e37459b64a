package fr.cltsds.ui.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The calls, as their list shows them.
 *
 * @param further whether this is a further page of the list, which begins with older calls
 * @param older the address of the next page, if there is one
 */
record Calls(
        List<CallCard> open,
        List<CallCard> upcoming,
        List<CallCard> past,
        boolean further,
        @Nullable String older) {}
