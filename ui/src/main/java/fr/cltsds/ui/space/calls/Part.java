package fr.cltsds.ui.space.calls;

import fr.cltsds.call.CallPart;
import fr.cltsds.call.CallRule;
import fr.cltsds.call.FormRule;
import fr.cltsds.kernel.Broken;
import java.util.List;
import java.util.Optional;

/** A page on which one part of a call is written, with what may be missing there. */
enum Part {
    TITLE("titre"),
    PURPOSE("objet"),
    CALENDAR("calendrier"),
    SPECIFICATION("cahier-des-charges"),
    ELIGIBILITY("recevabilite"),
    GRID("grille"),
    CONTACT("contact"),
    SIGNATORY("signataire"),
    FORM("formulaire"),
    QUESTIONS("questions");

    private final String address;

    Part(String address) {
        this.address = address;
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
                    CallRule.THE_GRACE_IS_AT_MOST_72_HOURS -> Optional.of(CALENDAR);
            case FormRule _ -> Optional.of(FORM);
            default -> Optional.empty();
        };
    }

    private static Optional<Part> where(Object part) {
        return part instanceof CallPart unwritten ? Optional.of(of(unwritten)) : Optional.empty();
    }

    private static Part of(CallPart unwritten) {
        return switch (unwritten) {
            case TITLE -> TITLE;
            case PURPOSE, SOCIAL_WORK, WIDE_PANEL, EVERYONE_INCLUDED -> PURPOSE;
            case SPECIFICATION, SPECIFICATION_FILE -> SPECIFICATION;
            case OPENING, DEADLINE -> CALENDAR;
            case ELIGIBILITY -> ELIGIBILITY;
            case GRID -> GRID;
            case CONTACT_NAME, CONTACT_EMAIL, CONTACT_PHONE, CONTACT_POSTAL_ADDRESS -> CONTACT;
            case SIGNATORY -> SIGNATORY;
        };
    }

    boolean isMissingIn(List<Broken> missing) {
        return missing.stream().anyMatch(one -> of(one).filter(this::equals).isPresent());
    }
}
