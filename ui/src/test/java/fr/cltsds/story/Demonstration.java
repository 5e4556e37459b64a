package fr.cltsds.story;

import fr.cltsds.call.CallBoard;
import fr.cltsds.call.CallCursor;
import fr.cltsds.call.CallId;
import fr.cltsds.call.CandidacyBoard;
import fr.cltsds.call.CandidacyRow;
import fr.cltsds.call.CandidacyStatus;
import fr.cltsds.call.FilingCounts;
import fr.cltsds.call.FilingList;
import fr.cltsds.call.FilingRow;
import fr.cltsds.call.FilingsBoard;
import fr.cltsds.kernel.EmailAddress;
import fr.cltsds.people.Actor;
import fr.cltsds.people.RightsBoard;
import fr.cltsds.testkit.ActingAs;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;

/** The demonstration's story, and its people before the doors of the portal. */
final class Demonstration {

    private final ApplicationContext portal;

    Demonstration(ApplicationContext portal) {
        this.portal = portal;
    }

    /** Loads the data as the start of a demonstration does. */
    void load() {
        var story = portal.getBean("demoStory");
        try {
            var tell = story.getClass().getDeclaredMethod("tell");
            tell.setAccessible(true);
            var _ = tell.invoke(story);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause() instanceof RuntimeException cut ? cut : new IllegalStateException(thrown);
        } catch (ReflectiveOperationException changed) {
            throw new IllegalStateException(changed);
        }
    }

    CallId callOf2018() {
        return call("Appel à manifestation d’intérêt 2018 : préfigurer les comités locaux");
    }

    CallId openCall() {
        return call("Créer un comité local : nouvel appel aux territoires");
    }

    private CallId call(String title) {
        var after = Optional.<CallCursor>empty();
        do {
            var page = portal.getBean(CallBoard.class).published(after);
            for (var row : page.rows()) {
                if (typed(row.title()).equals(title)) {
                    return row.id();
                }
            }
            after = page.next();
        } while (after.isPresent());
        throw new AssertionError("Not published: " + title);
    }

    /** With plain spaces before what is high in French typography. */
    private static String typed(String title) {
        return title.replaceAll("[\\u202f\\u00a0]", " ");
    }

    FilingCounts counts(CallId call) {
        return as("camille.ferrand@hcts.example", () -> portal.getBean(FilingsBoard.class)
                .counts(call));
    }

    /** What the secretariat reads once a call is over. */
    List<FilingRow> filings(CallId call) {
        var list = as("camille.ferrand@hcts.example", () -> portal.getBean(FilingsBoard.class)
                .filings(call, Optional.empty()));
        return list instanceof FilingList.Listed listed ? listed.rows() : List.of();
    }

    /** How the candidacy of a lead stands, as she sees it. */
    CandidacyStatus statusOf(String lead) {
        return as(lead, () -> portal.getBean(RightsBoard.class).myRooms()).stream()
                .flatMap(room ->
                        as(lead, () -> portal.getBean(CandidacyBoard.class).rows(room.territory())).stream())
                .findFirst()
                .map(CandidacyRow::status)
                .orElseThrow();
    }

    private <T> T as(String email, Supplier<T> act) {
        var address = new EmailAddress(email);
        return portal.getBean(ActingAs.class).as(Actor.proved("demonstration", address.value(), email, address), act);
    }
}
