package fr.cltsds.ui.demo;

import fr.cltsds.call.Answer;
import fr.cltsds.call.College;
import fr.cltsds.call.Partner;
import fr.cltsds.call.QuestionView;
import fr.cltsds.call.Seat;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a lead of the demonstration answers: sober sentences that fit any territory, and the numbers of her own. */
final class DemoAnswers {

    private final Map<String, List<String>> texts;
    private final List<String> partners;

    DemoAnswers(Map<String, List<String>> texts, List<String> partners) {
        this.texts = texts;
        this.partners = partners;
    }

    /** Nothing for a question that this lead leaves open, and for files, which are joined and not written. */
    Optional<Answer> to(QuestionView question, DemoCandidate lead, int rank) {
        return switch (question.kind()) {
            case SHORT_TEXT, LONG_TEXT -> text(question, lead, rank).map(Answer.Text::new);
            case YES_NO -> Optional.of(new Answer.YesNo(question.key().equals("appui") && rank % 2 == 0));
            case ONE_CHOICE ->
                Optional.of(new Answer.Choices(
                        List.of(question.choices().get(rank % question.choices().size()))));
            case SEVERAL_CHOICES -> Optional.of(new Answer.Choices(chosen(question.choices(), rank)));
            case TERRITORY -> Optional.of(new Answer.Territory(lead.perimeter()));
            case SEATS -> Optional.of(new Answer.Seats(seats(lead)));
            case PARTNERS ->
                question.required() ? Optional.of(new Answer.Partners(partners(lead, rank))) : Optional.empty();
            case FILE -> Optional.empty();
        };
    }

    private Optional<String> text(QuestionView question, DemoCandidate lead, int rank) {
        return Optional.ofNullable(texts.get(question.key())).map(variants -> variants.get(rank % variants.size())
                .replace("{organisme}", lead.organisation())
                .replace("{territoire}", lead.perimeter().name())
                .replace("{de-territoire}", lead.perimeter().withDe()));
    }

    private static List<String> chosen(List<String> choices, int rank) {
        var first = rank % choices.size();
        var second = (rank + 2) % choices.size();
        return first == second
                ? List.of(choices.get(first))
                : List.of(choices.get(Math.min(first, second)), choices.get(Math.max(first, second)));
    }

    private static Map<College, Seat> seats(DemoCandidate lead) {
        var seats = new EnumMap<College, Seat>(College.class);
        var place = 0;
        for (var college : College.values()) {
            var planned = lead.seats().get(place++);
            if (planned > 0) {
                seats.put(college, new Seat(planned, college == College.PEOPLE_ACCOMPANIED ? lead.own() : 0));
            }
        }
        return seats;
    }

    private List<Partner> partners(DemoCandidate lead, int rank) {
        var colleges = List.of(
                College.SOCIAL_PROTECTION,
                College.ASSOCIATIONS,
                College.TRAINING_AND_RESEARCH,
                College.STATE,
                College.VOLUNTEERS);
        return java.util.stream.IntStream.range(0, 3 + rank % 3)
                .mapToObj(place -> new Partner(
                        partners.get(place)
                                .replace("{de-territoire}", lead.perimeter().withDe()),
                        colleges.get(place),
                        (place + rank) % 3 != 0))
                .toList();
    }
}
