package fr.cltsds.call;

import java.util.List;

/** What the file says of one principle today: «respecté» when nothing is missing, «à préciser» otherwise. */
public record PrincipleCheck(Principle principle, List<PrincipleGap> gaps) {

    public PrincipleCheck {
        gaps = List.copyOf(gaps);
    }

    public boolean isRespected() {
        return gaps.isEmpty();
    }
}
