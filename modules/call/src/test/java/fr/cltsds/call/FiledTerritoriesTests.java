package fr.cltsds.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.cltsds.kernel.Ids;
import fr.cltsds.kernel.Missing;
import fr.cltsds.kernel.Sha256;
import fr.cltsds.people.Actor;
import fr.cltsds.people.Role;
import fr.cltsds.room.Room;
import fr.cltsds.room.TerritoryId;
import fr.cltsds.testkit.ActingAs;
import fr.cltsds.testkit.ModuleTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The nation knows a territory by its name once a call in which it filed is over, and not a second sooner. */
@ModuleTest
class FiledTerritoriesTests {

    private final CallDesks desks;
    private final Filings filings;
    private final FiledTerritoriesBoard board;
    private final ActingAs acting;

    @Autowired
    FiledTerritoriesTests(ApplicationContext portal) {
        desks = new CallDesks(portal);
        filings = portal.getBean(Filings.class);
        board = portal.getBean(FiledTerritoriesBoard.class);
        acting = portal.getBean(ActingAs.class);
    }

    @Test
    void aTerritoryIsOnTheListOnceItsCallIsOver() {
        var call = desks.published();
        var name = "Creuse " + Ids.next();
        var territory = filed(call, TerritoryId.mint(), name, 1, UUID.randomUUID());

        assertThat(everyName(desks.secretary)).doesNotContain(name);
        assertThatExceptionOfType(Missing.class)
                .isThrownBy(() -> desks.asSecretary(() -> board.territory(territory.value())));

        desks.close(call);

        assertThat(everyName(desks.secretary)).contains(name);
        assertThat(desks.asSecretary(() -> board.territory(territory.value())).name())
                .isEqualTo(name);
    }

    @Test
    void aTerritoryThatFiledTwiceIsNamedOnceByItsLatestName() {
        var call = desks.published();
        var territory = TerritoryId.mint();
        var candidacy = UUID.randomUUID();
        var name = "Cher " + Ids.next();
        var _ = filed(call, territory, name, 1, candidacy);
        var _ = filed(call, territory, name + " et Indre", 2, candidacy);
        desks.close(call);

        assertThat(everyName(desks.secretary).stream().filter(one -> one.startsWith(name)))
                .containsExactly(name + " et Indre");
        assertThat(desks.asSecretary(() -> board.territory(territory.value())).candidacies())
                .singleElement()
                .extracting(FiledTerritory.Filed::candidacy, FiledTerritory.Filed::version)
                .containsExactly(new CandidacyId(candidacy), 2);
    }

    @Test
    void theListIsReadPageByPage() {
        var call = desks.published();
        var name = "Somme " + Ids.next() + " ";
        var names = IntStream.range(0, 53).mapToObj(rank -> name + (100 + rank)).toList();
        names.forEach(one -> {
            var _ = filed(call, TerritoryId.mint(), one, 1, UUID.randomUUID());
        });
        desks.close(call);

        assertThat(everyName(desks.secretary).stream().filter(names::contains)).containsExactlyElementsOf(names);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"PRESIDENT", "CONSULTANT"})
    void thePresidencyAndTheConsultantsReadTheListToo(Role role) {
        assertThat(acting.as(desks.appointed(role), () -> board.territories(Optional.empty())))
                .isNotNull();
    }

    @Test
    void forAReviewerThereIsNothing() {
        var reviewer = desks.appointed(Role.REVIEWER);

        assertThatExceptionOfType(Missing.class)
                .isThrownBy(() -> acting.as(reviewer, () -> board.territories(Optional.empty())));
    }

    private List<String> everyName(Actor actor) {
        var names = new ArrayList<String>();
        var after = Optional.<FiledTerritoryCursor>empty();
        do {
            var asked = after;
            var page = acting.as(actor, () -> board.territories(asked));
            assertThat(page.rows()).hasSizeLessThanOrEqualTo(50);
            page.rows().forEach(row -> names.add(row.name()));
            after = page.next();
        } while (after.isPresent());
        return names;
    }

    private TerritoryId filed(CallId call, TerritoryId territory, String name, int version, UUID candidacy) {
        desks.in(Room.of(territory), () -> {
            filings.register(new FilingEntry(
                    call,
                    "AMI-" + Ids.next(),
                    territory,
                    candidacy,
                    version,
                    name,
                    "Conseil départemental des exemples",
                    "DEPARTEMENT",
                    desks.clock.instant(),
                    false,
                    Sha256.of(name.getBytes(StandardCharsets.UTF_8))));
            return true;
        });
        return territory;
    }
}
