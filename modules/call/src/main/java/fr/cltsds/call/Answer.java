package fr.cltsds.call;

import fr.cltsds.geography.Perimeter;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the lead answers to one question of the form; which of these it may be, the question's kind says. */
public sealed interface Answer {

    /** No answer yet, or one that was taken back. */
    record Nothing() implements Answer {}

    record Text(String text) implements Answer {}

    record YesNo(boolean yes) implements Answer {}

    record Choices(List<String> chosen) implements Answer {

        public Choices {
            chosen = List.copyOf(chosen);
        }
    }

    /** Papers kept in the candidacy's own room. */
    record Files(List<UUID> papers) implements Answer {

        public Files {
            papers = List.copyOf(papers);
        }
    }

    record Territory(Perimeter perimeter) implements Answer {}

    record Seats(Map<College, Seat> byCollege) implements Answer {

        public Seats {
            byCollege = Map.copyOf(byCollege);
        }

        Seat of(College college) {
            return byCollege.getOrDefault(college, Seat.NONE);
        }
    }

    record Partners(List<Partner> partners) implements Answer {

        public Partners {
            partners = List.copyOf(partners);
        }
    }

    default boolean isEmpty() {
        return switch (this) {
            case Nothing _ -> true;
            case Text(var text) -> AnswerText.isBlank(text);
            case YesNo _ -> false;
            case Choices(var chosen) -> chosen.isEmpty();
            case Files(var papers) -> papers.isEmpty();
            case Territory(var perimeter) -> perimeter.departementCodes().isEmpty();
            case Seats(var seats) -> seats.values().stream().allMatch(Seat.NONE::equals);
            case Partners(var partners) -> partners.isEmpty();
        };
    }
}
