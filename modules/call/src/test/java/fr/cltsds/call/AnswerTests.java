package fr.cltsds.call;

import static fr.cltsds.call.CallOutcomeAssert.assertThat;
import static fr.cltsds.call.SomeCandidacy.form;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cltsds.geography.Perimeter;
import fr.cltsds.kernel.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be answered to a question, and how it is kept. */
class AnswerTests {

    private static final UUID KEPT = UUID.randomUUID();

    @Test
    void aTextOfTenThousandCharactersIsKeptAndOneMoreIsRefusedWithWhatToRemove() {
        assertThat(check("travail-social", new Answer.Text("é".repeat(10_000)))).isDone();
        assertThat(check("travail-social", new Answer.Text("é".repeat(10_001))))
                .isRefusedBecause(AnswerRule.THE_TEXT_IS_SHORT_ENOUGH, List.of(10_000, 1));
    }

    @Test
    void charactersAreCountedAsPeopleCountThem() {
        assertThat(check("travail-social", new Answer.Text("🤝".repeat(10_000))))
                .isDone();
        assertThat(check("travail-social", new Answer.Text("e\u0301".repeat(10_000))))
                .isDone();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\t\r\n", "\u00a0\u202f", "\u200b\ufeff", "\u0000\u0007"})
    void aTextThatSaysNothingIsNoAnswer(String blank) {
        assertThat(check("travail-social", new Answer.Text(blank)).orThrow()).isEqualTo(new Answer.Nothing());
    }

    @Test
    void aTextIsKeptComposedWithPlainLineEndsAndWithoutWhatCannotBeShown() {
        var kept = check("travail-social", new Answer.Text("E\u0301te\u0301\r\n1\u0000\ud800 \rfin"))
                .orThrow();

        assertThat(kept).isEqualTo(new Answer.Text("Été\n1 \nfin"));
    }

    @Test
    void aShortTextIsOneLine() {
        assertThat(check("nom-court", new Answer.Text("  Comité\nde la Creuse "))
                        .orThrow())
                .isEqualTo(new Answer.Text("Comité de la Creuse"));
    }

    @ParameterizedTest
    @EnumSource(QuestionKind.class)
    void eachKindOfQuestionTakesItsOwnKindOfAnswerAndNoOther(QuestionKind kind) {
        var question =
                form().questions().filter(one -> one.kind() == kind).findFirst().orElseThrow();

        assertThat(Stream.of(
                                new Answer.Text("Un mot"),
                                new Answer.YesNo(true),
                                new Answer.Choices(List.of()),
                                new Answer.Files(List.of(KEPT)),
                                new Answer.Territory(SomeCandidacy.perimeter("23")),
                                new Answer.Seats(Map.of(College.STATE, new Seat(1, 0))),
                                new Answer.Partners(List.of(new Partner("CAF", College.STATE, true))))
                        .filter(answer -> AnswerCheck.of(question, answer, KEPT::equals) instanceof Outcome.Done))
                .hasSize(1);
        assertThat(AnswerCheck.of(question, new Answer.Nothing(), KEPT::equals)).isDone();
    }

    @Test
    void anAnswerOfAnotherKindIsRefused() {
        assertThat(check("departement", new Answer.Text("Oui")))
                .isRefusedBecause(AnswerRule.THE_ANSWER_IS_OF_THE_KIND_ASKED);
    }

    @Test
    void onlyWhatIsOfferedIsChosenAndItIsKeptInTheOrderOfTheForm() {
        assertThat(check("sujets", new Answer.Choices(List.of("Autre chose"))))
                .isRefusedBecause(AnswerRule.THE_CHOICE_IS_OFFERED);
        assertThat(check("sujets", new Answer.Choices(List.of("Logement", "Accès aux droits", "Logement")))
                        .orThrow())
                .isEqualTo(new Answer.Choices(List.of("Accès aux droits", "Logement")));
    }

    @Test
    void oneChoiceIsOne() {
        assertThat(check("appui", new Answer.Choices(List.of("Oui", "Non"))))
                .isRefusedBecause(AnswerRule.ONE_CHOICE_IS_ENOUGH);
        assertThat(check("appui", new Answer.Choices(List.of("Oui")))).isDone();
    }

    @Test
    void aTerritoryIsOneOrSeveralDepartementsOrARegion() {
        assertThat(check("territoire", territory(List.of("36", "18"), null)).orThrow())
                .isEqualTo(new Answer.Territory(SomeCandidacy.perimeter("18", "36")));
        assertThat(check("territoire", territory(List.of(), "28"))).isDone();
        assertThat(check("territoire", territory(List.of("2A", "2B"), null))).isDone();
    }

    @Test
    void anUnknownCodeIsRefused() {
        assertThat(check("territoire", territory(List.of("23", "20"), null)))
                .isRefusedBecause(AnswerRule.THE_CODES_ARE_OFFICIAL);
        assertThat(check("territoire", territory(List.of(), "99"))).isRefusedBecause(AnswerRule.THE_CODES_ARE_OFFICIAL);
        assertThat(check("territoire", territory(List.of("23"), "75")))
                .isRefusedBecause(AnswerRule.THE_CODES_ARE_OFFICIAL);
    }

    @Test
    void seatsAreCountedFromZeroAndThoseWhoSpeakForThemselvesSitOnThem() {
        assertThat(check("sieges", seats(-1, 0)))
                .isRefusedBecause(AnswerRule.SEATS_ARE_COUNTED, AnswerRule.WHO_SPEAKS_HAS_A_SEAT);
        assertThat(check("sieges", seats(3, -1))).isRefusedBecause(AnswerRule.SEATS_ARE_COUNTED);
        assertThat(check("sieges", seats(1_000, 0))).isRefusedBecause(AnswerRule.SEATS_ARE_COUNTED);
        assertThat(check("sieges", seats(3, 4))).isRefusedBecause(AnswerRule.WHO_SPEAKS_HAS_A_SEAT);
        assertThat(check("sieges", seats(3, 3))).isDone();
    }

    @Test
    void seatsThatAreNotPlannedAreNoAnswer() {
        assertThat(check("sieges", seats(0, 0)).orThrow()).isEqualTo(new Answer.Nothing());
    }

    @Test
    void aPartnerHasANameAndTheListAnEnd() {
        assertThat(check("partenaires", partners(1, " "))).isRefusedBecause(AnswerRule.A_PARTNER_HAS_A_NAME);
        assertThat(check("partenaires", partners(1, "n".repeat(201))))
                .isRefusedBecause(AnswerRule.A_PARTNER_HAS_A_NAME);
        assertThat(check("partenaires", partners(100, "CAF"))).isDone();
        assertThat(check("partenaires", partners(101, "CAF"))).isRefusedBecause(AnswerRule.PARTNERS_ARE_FEW_ENOUGH);
    }

    @Test
    void aFileIsKeptInThisRoomAndThereAreTenAtMost() {
        assertThat(check("lettre", new Answer.Files(List.of(UUID.randomUUID()))))
                .isRefusedBecause(AnswerRule.THE_FILE_IS_KEPT_HERE);
        assertThat(check(
                        "lettre",
                        new Answer.Files(Stream.generate(() -> KEPT).limit(11).toList())))
                .isRefusedBecause(AnswerRule.FILES_ARE_FEW_ENOUGH);
    }

    @ParameterizedTest
    @EnumSource(QuestionKind.class)
    void everyAnswerIsReadAgainAsItWasWritten(QuestionKind kind) {
        var file = SomeCandidacy.attachment("lettre « signée ».pdf");
        var answer =
                switch (kind) {
                    case SHORT_TEXT -> new Answer.Text("Comité");
                    case LONG_TEXT -> new Answer.Text("« Une \"ligne\" \\ »\nune\tautre 🤝");
                    case YES_NO -> new Answer.YesNo(false);
                    case ONE_CHOICE -> new Answer.Choices(List.of("Oui"));
                    case SEVERAL_CHOICES -> new Answer.Choices(List.of("Accès aux droits", "Logement"));
                    case FILE -> new Answer.Files(List.of(file.paper()));
                    case TERRITORY -> new Answer.Territory(SomeCandidacy.perimeter("18", "36"));
                    case SEATS -> new Answer.Seats(Map.of(College.STATE, new Seat(5, 2)));
                    case PARTNERS -> new Answer.Partners(List.of(new Partner("CAF", College.STATE, true)));
                };

        var read = AnswerJson.parse(CanonicalJson.of(AnswerJson.tree(answer, List.of(file))));

        assertThat(AnswerJson.answer(read)).isEqualTo(answer);
        assertThat(AnswerJson.attachments(read)).isEqualTo(kind == QuestionKind.FILE ? List.of(file) : List.of());
    }

    @Test
    void aRegionIsReadAgainAsARegion() {
        var bretagne =
                new Answer.Territory(Perimeter.of(List.of(), Optional.of("53")).orElseThrow());

        var read = AnswerJson.parse(CanonicalJson.of(AnswerJson.tree(bretagne, List.of())));

        assertThat(AnswerJson.answer(read)).isEqualTo(bretagne);
    }

    private static Outcome<Answer> check(String key, Answer answer) {
        return AnswerCheck.of(form().question(key).orElseThrow(), answer, KEPT::equals);
    }

    private static Answer territory(List<String> departements, @org.jspecify.annotations.Nullable String region) {
        return new Answer.Territory(new Perimeter(departements, Optional.ofNullable(region)));
    }

    private static Answer seats(int planned, int speaking) {
        return new Answer.Seats(Map.of(College.PEOPLE_ACCOMPANIED, new Seat(planned, speaking)));
    }

    private static Answer partners(int count, String name) {
        return new Answer.Partners(Stream.generate(() -> new Partner(name, College.ASSOCIATIONS, false))
                .limit(count)
                .toList());
    }
}
