package fr.cltsds.ui.space.candidacy;

import fr.cltsds.call.CandidacySection;
import fr.cltsds.call.Completeness;
import fr.cltsds.ui.space.kit.Icon;

/** How far a section of the form is written. */
enum SectionState {
    EMPTY(Icon.CIRCLE_DASHED),
    BEGUN(Icon.PEN_LINE),
    COMPLETE(Icon.CIRCLE_CHECK);

    private final Icon icon;

    SectionState(Icon icon) {
        this.icon = icon;
    }

    static SectionState of(CandidacySection section, Completeness completeness) {
        if (section.answers().stream().allMatch(answer -> answer.answer().isEmpty())) {
            return EMPTY;
        }
        return completeness.missing().stream().anyMatch(item -> item.section().equals(section.id())) ? BEGUN : COMPLETE;
    }

    Icon icon() {
        return icon;
    }

    String look() {
        return "step-" + name().toLowerCase(java.util.Locale.ROOT);
    }
}
