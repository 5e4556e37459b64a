package fr.cltsds.call;

import fr.cltsds.geography.Departement;
import fr.cltsds.geography.Geography;
import fr.cltsds.geography.Perimeter;
import fr.cltsds.kernel.Sha256;
import fr.cltsds.wording.FrenchDates;
import fr.cltsds.wording.Wording;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says a file in French, answer by answer. */
@Component
class RecapWriter {

    private final Wording wording;

    RecapWriter(Wording wording) {
        this.wording = wording;
    }

    CandidacyRecap draft(RecapContent content, CandidacyStatus status) {
        return recap(content, wording.label(status), false, Optional.empty());
    }

    CandidacyRecap filed(RecapContent content, int version, Sha256 sha256, Instant filedAt) {
        var state = wording.of("recap.filed", version, FrenchDates.dateTime(filedAt));
        return recap(content, state, true, Optional.of(sha256.value()));
    }

    private CandidacyRecap recap(RecapContent content, String state, boolean filed, Optional<String> sha256) {
        return new CandidacyRecap(
                content.callTitle(),
                state,
                filed,
                content.territoryName(),
                content.lead(),
                content.signatory().map(one -> wording.of("recap.signatory", one.name(), one.function())),
                sha256,
                content.sections().stream().map(this::section).toList());
    }

    private RecapSection section(RecapContent.Section section) {
        return new RecapSection(
                section.anchor(),
                section.title(),
                section.questions().stream().map(this::answer).toList());
    }

    private RecapAnswer answer(RecapContent.Question question) {
        return new RecapAnswer(
                question.anchor(), question.wording(), question.required(), lines(question.answer()), question.files());
    }

    private List<String> lines(Answer answer) {
        return switch (answer) {
            case Answer.Nothing _, Answer.Files _ -> List.of();
            case Answer.Text(var text) ->
                text.lines().filter(line -> !line.isBlank()).toList();
            case Answer.YesNo(var yes) -> List.of(wording.of(yes ? "recap.yes" : "recap.no"));
            case Answer.Choices(var chosen) -> chosen;
            case Answer.Territory(var perimeter) -> territory(perimeter);
            case Answer.Seats(var seats) -> seats(seats);
            case Answer.Partners(var partners) ->
                partners.stream().map(this::partner).toList();
        };
    }

    private List<String> territory(Perimeter perimeter) {
        return perimeter.region().map(_ -> List.of(perimeter.name())).orElseGet(() -> perimeter.departements().stream()
                .flatMap(code -> Geography.departement(code).stream())
                .map(RecapWriter::withCode)
                .toList());
    }

    private static String withCode(Departement departement) {
        return departement.name() + " (" + departement.code() + ")";
    }

    private List<String> seats(Map<College, Seat> seats) {
        return Arrays.stream(College.values())
                .filter(seats::containsKey)
                .map(college -> seat(college, seats.getOrDefault(college, Seat.NONE)))
                .toList();
    }

    private String seat(College college, Seat seat) {
        return seat.speakingForThemselves() == 0
                ? wording.of("recap.seats", wording.label(college), seat.planned())
                : wording.of(
                        "recap.seats.speaking",
                        wording.label(college),
                        seat.planned(),
                        seat.speakingForThemselves(),
                        seat.representing());
    }

    private String partner(Partner partner) {
        return wording.of(
                partner.committed() ? "recap.partner.committed" : "recap.partner.expected",
                partner.name(),
                wording.label(partner.college()));
    }
}
