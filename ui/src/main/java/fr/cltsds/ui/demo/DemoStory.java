package fr.cltsds.ui.demo;

import fr.cltsds.call.CallId;
import fr.cltsds.kernel.EmailAddress;
import fr.cltsds.people.Actor;
import fr.cltsds.people.DemonstrationRoles;
import fr.cltsds.people.Role;
import fr.cltsds.ui.demo.DemoCandidate.Until;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The story that a demonstration tells, made through the desks: the call that is open today, then the call of 2018 and its sixteen answers. */
@Component
@Profile("demo")
class DemoStory {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Duration OPEN_FOR = Duration.ofDays(21);

    private final DemoContent content;
    private final DemoClock clock;
    private final DemoCall calls;
    private final DemoCandidacy candidacies;
    private final DemoFiling filing;
    private final DemoTeam team;
    private final DemoActing acting;
    private final DemoAccounts accounts;
    private final DemonstrationRoles roles;

    DemoStory(
            DemoContent content,
            DemoClock clock,
            DemoCall calls,
            DemoCandidacy candidacies,
            DemoFiling filing,
            DemoTeam team,
            DemoActing acting,
            DemoAccounts accounts,
            DemonstrationRoles roles) {
        this.content = content;
        this.clock = clock;
        this.calls = calls;
        this.candidacies = candidacies;
        this.filing = filing;
        this.team = team;
        this.acting = acting;
        this.accounts = accounts;
        this.roles = roles;
    }

    void tell() {
        nationalPeople();
        openCall();
        callOf2018();
    }

    void nationalPeople() {
        roles.give(person("camille.ferrand@hcts.example"), Role.SECRETARIAT);
        roles.give(person("paul.mercier@hcts.example"), Role.PRESIDENT);
        roles.give(person("nadia.belkacem@hcts.example"), Role.REVIEWER);
        roles.give(person("louis.garnier@ansa.example"), Role.CONSULTANT);
    }

    void openCall() {
        var call = acting.as(secretariat(), () -> calls.published(content.openCall(window(clock))));
        everyOne(
                content.openCandidates(),
                rank -> carry(call, content.openCandidates().get(rank), rank));
    }

    void callOf2018() {
        var told = content.callOf2018();
        clock.tell(told.opens().minusDays(3).atZone(PARIS).toInstant(), () -> {
            var call = acting.as(secretariat(), () -> calls.published(told));
            var leads = content.candidatesOf2018();
            everyOne(leads, rank -> {
                clock.moveTo(filingOf2018(told.opens(), rank));
                carry(call, leads.get(rank), rank);
            });
        });
    }

    private void carry(CallId call, DemoCandidate candidate, int rank) {
        var place = candidacies.begun(call, candidate);
        if (candidate.until() == Until.BEGUN) {
            return;
        }
        if (candidacies.page(place).filedVersion() == 0) {
            candidacies.written(place, content.answers(), candidate, rank);
        }
        switch (candidate.until()) {
            case DRAFT -> team.joined(place);
            case REOPENED -> {
                filing.filed(place, candidate);
                filing.reopened(place);
            }
            case WITHDRAWN -> {
                filing.filed(place, candidate);
                filing.withdrawn(place, "Le conseil d’administration préfère attendre l’année prochaine.");
            }
            default -> filing.filed(place, candidate);
        }
    }

    private static void everyOne(List<DemoCandidate> leads, java.util.function.IntConsumer step) {
        IntStream.range(0, leads.size()).forEach(step);
    }

    /** Sixteen filings over the six weeks of the call, none at the same hour, the last one on the last evening. */
    private static Instant filingOf2018(LocalDateTime opens, int rank) {
        return opens.plusDays(9)
                .plusHours(53L * rank)
                .plusMinutes(17L * rank)
                .atZone(PARIS)
                .toInstant();
    }

    /** From five weeks ago to the last second of the day, three weeks ahead, in Paris. */
    private static DemoContent.Window window(Clock clock) {
        var today = clock.instant().atZone(PARIS).toLocalDate();
        return new DemoContent.Window(
                today.minusDays(35).atTime(9, 0),
                today.plusDays(OPEN_FOR.toDays()).atTime(LocalTime.of(23, 59, 59)));
    }

    private Actor secretariat() {
        return person("camille.ferrand@hcts.example");
    }

    private Actor person(String email) {
        return accounts.find(new EmailAddress(email)).orElseThrow().actor();
    }
}
