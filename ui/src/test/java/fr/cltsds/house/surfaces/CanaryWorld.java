package fr.cltsds.house.surfaces;

import fr.cltsds.call.CallBoard;
import fr.cltsds.people.Actor;
import fr.cltsds.testkit.ActingAs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** Three territories full of canaries, made through the desks, and the national people who may come by. */
final class CanaryWorld {

    private static final String BEAN = "canaryWorld";

    private final CanaryPeople people;
    private final CanaryDatabase database;
    private final List<CanaryTerritory> territories = new ArrayList<>();

    /** The one world of the running portal, made at the first question. */
    static CanaryWorld in(ApplicationContext portal) {
        var beans = ((ConfigurableApplicationContext) portal).getBeanFactory();
        if (!beans.containsSingleton(BEAN)) {
            beans.registerSingleton(BEAN, new CanaryWorld(portal));
        }
        return portal.getBean(CanaryWorld.class);
    }

    private CanaryWorld(ApplicationContext portal) {
        database = new CanaryDatabase(portal.getEnvironment());
        people = new CanaryPeople(database);
        var calls = new CanaryCall(portal);
        var acting = portal.getBean(ActingAs.class);
        var call = acting.as(people.secretariat(), calls::publish);
        var asked = acting.as(people.secretariat(), () -> calls.asked(call));
        var slug = portal.getBean(CallBoard.class).published(Optional.empty()).rows().stream()
                .filter(row -> row.id().equals(call))
                .findFirst()
                .orElseThrow()
                .slug();
        for (var name : List.of("aigle", "bruant", "cigogne")) {
            territories.add(new CanaryTeam(portal, database, call, name).settled(slug.value(), asked));
        }
    }

    List<CanaryTerritory> territories() {
        return territories;
    }

    CanaryTerritory next(CanaryTerritory home) {
        return territories.get((territories.indexOf(home) + 1) % territories.size());
    }

    Bag bag(CanaryTerritory home, Whose whose) {
        return switch (whose) {
            case OWN -> home.bag();
            case OTHERS -> next(home).bag();
            case NOBODYS -> Bag.ofNobody();
        };
    }

    Actor actor(Kind kind, CanaryTerritory home) {
        return people.actor(kind, home);
    }

    CanaryDatabase database() {
        return database;
    }
}
