package fr.cltsds.room;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cltsds.kernel.Ids;
import fr.cltsds.testkit.EmbeddedDatabase;
import fr.cltsds.testkit.Migrations;
import fr.cltsds.testkit.PortalDatabase;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** GI5: two connections, sixty-four hands, every accident we can think of; no row ever shows up in another territory. */
class PoolPoisoningTests {

    private static final int TRANSACTIONS = Integer.getInteger("portail.gi5", 50_000);
    private static final int HANDS = 64;
    private static final List<Accident> ACCIDENTS = List.of(Accident.values());
    private static final long SEED = 20180921;

    private static List<TerritoryId> territories;
    private static SmallPortal portal;

    @BeforeAll
    static void sixteenTerritoriesWithAsManyMembersAsTheirRank() throws SQLException {
        territories = Stream.generate(TerritoryId::mint).limit(16).toList();
        var database = Migrations.update(EmbeddedDatabase.shared().fresh());
        seed(database);
        portal = new SmallPortal(database, 2);
    }

    @AfterAll
    static void close() {
        portal.close();
    }

    @Test
    void noRowEverShowsUpInAnotherTerritory() throws InterruptedException {
        var tally = new PoolTally();

        try (var hands = Executors.newFixedThreadPool(HANDS)) {
            IntStream.range(0, HANDS).forEach(hand -> hands.execute(() -> work(new Random(SEED + hand), tally)));
            hands.shutdown();
            assertThat(hands.awaitTermination(10, TimeUnit.MINUTES)).isTrue();
        }

        System.out.printf("GI5 %s%n", tally);
        assertThat(tally.foreign())
                .as("rows of another territory, seed %s", SEED)
                .isZero();
        assertThat(tally.unexpected()).as("accidents nobody planned").isEmpty();
        assertThat(tally.transactions()).isGreaterThanOrEqualTo(TRANSACTIONS);
        assertThat(tally.accidents().keySet()).containsExactlyInAnyOrder(Accident.values());
    }

    private static void work(Random random, PoolTally tally) {
        for (var round = 0; round < TRANSACTIONS / HANDS + 1; round++) {
            var rank = random.nextInt(territories.size());
            var accident = random.nextInt(100) < 85 ? Accident.NONE : ACCIDENTS.get(random.nextInt(ACCIDENTS.size()));
            var elsewhere = territories.get((rank + 1) % territories.size());
            tally.count(
                    accident,
                    territories.get(rank),
                    rank + 1,
                    accident.happen(portal, territories.get(rank), elsewhere));
        }
    }

    private static void seed(PortalDatabase database) throws SQLException {
        try (var connection = database.superuser();
                var insert = connection.prepareStatement(
                        "insert into people.membership"
                                + " (territory_id, id, person_id, role, name, email, since) values (?, ?, ?, 'READER', ?, ?, now())")) {
            for (var rank = 0; rank < territories.size(); rank++) {
                for (var member = 0; member <= rank; member++) {
                    insert.setObject(1, territories.get(rank).value());
                    insert.setObject(2, Ids.next());
                    insert.setObject(3, UUID.randomUUID());
                    insert.setString(4, "Canari " + rank);
                    insert.setString(5, "canari" + rank + "@territoire.example");
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }
}
