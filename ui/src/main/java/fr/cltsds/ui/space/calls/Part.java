package fr.cltsds.ui.space.calls;

import fr.cltsds.call.CallPart;
import fr.cltsds.call.CallRule;
import fr.cltsds.call.FormRule;
import fr.cltsds.kernel.Broken;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A page on which one part of a call is written, with what may be missing there. */
enum Part {
    TITLE("titre", CallPart.TITLE),
    PURPOSE("objet", CallPart.PURPOSE, CallPart.SOCIAL_WORK, CallPart.WIDE_PANEL, CallPart.EVERYONE_INCLUDED),
    CALENDAR("calendrier", CallPart.OPENING, CallPart.DEADLINE),
    SPECIFICATION("cahier-des-charges", CallPart.SPECIFICATION, CallPart.SPECIFICATION_FILE),
    ELIGIBILITY("recevabilite", CallPart.ELIGIBILITY),
    GRID("grille", CallPart.GRID),
    CONTACT(
            "contact",
            CallPart.CONTACT_NAME,
            CallPart.CONTACT_EMAIL,
            CallPart.CONTACT_PHONE,
            CallPart.CONTACT_POSTAL_ADDRESS),
    SIGNATORY("signataire", CallPart.SIGNATORY),
    FORM("formulaire"),
    QUESTIONS("questions");

    private final String address;
    private final Set<CallPart> written;

    Part(String address, CallPart... written) {
        this.address = address;
        this.written = Set.of(written);
    }

    String address() {
        return address;
    }

    /** Where what is missing is put right. */
    static Optional<Part> of(Broken missing) {
        return switch (missing.rule()) {
            case CallRule.EVERY_PART_IS_WRITTEN -> where(missing.arguments().getFirst());
            case CallRule.EACH_LEVEL_IS_DESCRIBED, CallRule.THE_WEIGHTS_MAKE_100 -> Optional.of(GRID);
            case CallRule.THE_HOUR_EXISTS_ONCE_IN_PARIS,
                    CallRule.THE_OPENING_COMES_BEFORE_THE_DEADLINE,
                    CallRule.THE_DEADLINE_IS_AHEAD,
                    CallRule.THE_GRACE_IS_AT_MOST_72_HOURS ->
                Optional.of(CALENDAR);
            case FormRule _ -> Optional.of(FORM);
            default -> Optional.empty();
        };
    }

    private static Optional<Part> where(Object part) {
        return Arrays.stream(values())
                .filter(one -> part instanceof CallPart missing && one.written.contains(missing))
                .findFirst();
    }

    boolean isMissingIn(List<Broken> missing) {
        return missing.stream().anyMatch(one -> of(one).filter(this::equals).isPresent());
    }
}
