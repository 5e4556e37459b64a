package fr.cltsds.house.screens;

import fr.cltsds.house.screens.Visit.Who;
import fr.cltsds.kernel.EmailAddress;
import fr.cltsds.kernel.Ids;
import fr.cltsds.letters.Letter;
import fr.cltsds.letters.Letters;
import fr.cltsds.letters.LettersBoard;
import fr.cltsds.people.Actor;
import fr.cltsds.people.DemonstrationRoles;
import fr.cltsds.people.EnterTerritory;
import fr.cltsds.people.EntryDesk;
import fr.cltsds.people.Role;
import fr.cltsds.room.TerritoryId;
import fr.cltsds.testkit.ActingAs;
import fr.cltsds.ui.demo.DemoAccounts;
import fr.cltsds.ui.space.candidacy.Scenes;
import fr.cltsds.ui.space.candidacy.Scenes.Scene;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** The people of these tests, and one room in each state that has a screen. */
final class Cast {

    private final ApplicationContext portal;
    private final ActingAs acting;
    private final Map<Who, Actor> people = new EnumMap<>(Who.class);
    final Scenes scenes;
    final Scene draft;
    final Scene filed;
    final TerritoryId asked;

    Cast(ApplicationContext portal) {
        this.portal = portal;
        this.acting = portal.getBean(ActingAs.class);
        this.scenes = new Scenes(portal);
        draft = scenes.draft(person(Who.LEAD, "Aline Morel"));
        filed = scenes.filed(person(Who.LEAD_WHO_FILED, "Bruno Lamy"));
        asked = scenes.asked(draft);
        appoint(Who.SECRETARIAT, "Claire Faure", Role.SECRETARIAT);
        appoint(Who.SECRETARIAT_INSIDE, "Denis Hardy", Role.SECRETARIAT);
        appoint(Who.PRESIDENT, "Elsa Picard", Role.PRESIDENT);
        appoint(Who.REVIEWER, "Fanny Colas", Role.REVIEWER);
        appoint(Who.CONSULTANT, "Guy Renard", Role.CONSULTANT);
        acting.as(actor(Who.SECRETARIAT_INSIDE), () -> {
            var _ = portal.getBean(EntryDesk.class)
                    .enter(new EnterTerritory(filed.territory(), "Préparer l’entretien avec le territoire"))
                    .orThrow();
        });
    }

    Actor actor(Who who) {
        return Objects.requireNonNull(people.get(who));
    }

    <T> T as(Who who, java.util.function.Supplier<T> act) {
        return acting.as(actor(who), act);
    }

    /** A letter of that room, as its people may open it. */
    UUID letterOf(Scene scene) {
        return acting.as(scene.lead(), () -> portal.getBean(LettersBoard.class)
                .letters(scene.territory(), Optional.empty())
                .rows()
                .getFirst()
                .id());
    }

    /** A letter that the nation has written. */
    UUID letterOfTheNation() {
        var _ = scenes.inTheNation(_ -> {
            portal.getBean(Letters.class)
                    .write(new Letter(
                            new EmailAddress("presse@exemples.example"),
                            "candidacy-deleted",
                            Map.of(
                                    "call",
                                    "Appel pour les comités locaux",
                                    "organisation",
                                    "École des exemples",
                                    "deadline",
                                    "HCTS"),
                            Optional.empty(),
                            List.of()));
            return true;
        });
        return acting.as(actor(Who.SECRETARIAT), () -> portal.getBean(LettersBoard.class)
                .nationalLetters(Optional.empty())
                .rows()
                .getFirst()
                .id());
    }

    private void appoint(Who who, String name, Role role) {
        portal.getBean(DemonstrationRoles.class).give(person(who, name), role);
    }

    private Actor person(Who who, String name) {
        var address = who.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + "." + Ids.next();
        var actor = portal.getBean(DemoAccounts.class)
                .of(new EmailAddress(address + "@personnes.example"), name)
                .actor();
        people.put(who, actor);
        return actor;
    }
}
