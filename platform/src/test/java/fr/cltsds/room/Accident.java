package fr.cltsds.room;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.hibernate.Session;
import org.springframework.core.NestedExceptionUtils;

/** What may happen to a transaction; after each, a plain read tells whether the connection was left poisoned. */
enum Accident {
    NONE {
        @Override
        void strike(SmallPortal portal, TerritoryId own, TerritoryId elsewhere) {}
    },
    AN_EXCEPTION_IN_THE_MIDDLE {
        @Override
        void strike(SmallPortal portal, TerritoryId own, TerritoryId elsewhere) {
            expect(
                    Planned.class,
                    () -> portal.in(elsewhere, session -> {
                        var _ = SmallPortal.unfiltered(session);
                        throw new Planned();
                    }));
        }
    },
    A_FAILED_STATEMENT {
        @Override
        void strike(SmallPortal portal, TerritoryId own, TerritoryId elsewhere) {
            expect(RuntimeException.class, () -> portal.in(elsewhere, session -> run(session, "select 1/0")));
        }
    },
    A_TIME_OUT {
        @Override
        void strike(SmallPortal portal, TerritoryId own, TerritoryId elsewhere) {
            expect(
                    RuntimeException.class,
                    () -> portal.in(elsewhere, session -> {
                        run(session, "set local statement_timeout = 1");
                        run(session, "select pg_sleep(1)");
                    }));
        }
    },
    A_CANCELLED_STATEMENT {
        @Override
        void strike(SmallPortal portal, TerritoryId own, TerritoryId elsewhere) {
            expect(
                    RuntimeException.class,
                    () -> portal.in(
                            elsewhere,
                            session -> session.doWork(connection -> {
                                try (var statement = connection.createStatement()) {
                                    var canceller = Thread.ofVirtual().start(() -> cancel(statement));
                                    try {
                                        statement.execute("select pg_sleep(5)");
                                    } finally {
                                        canceller.interrupt();
                                    }
                                }
                            })));
        }
    },
    AN_INTERRUPTED_THREAD {
        @Override
        void strike(SmallPortal portal, TerritoryId own, TerritoryId elsewhere) {
            try {
                portal.in(elsewhere, session -> {
                    Thread.currentThread().interrupt();
                    var _ = SmallPortal.unfiltered(session);
                });
            } catch (RuntimeException interrupted) {
                // it may get through or not; what matters is the read that follows
            } finally {
                var _ = Thread.interrupted();
            }
        }
    },
    A_CALL_NESTED_IN_THE_SAME_ROOM {
        @Override
        void strike(SmallPortal portal, TerritoryId own, TerritoryId elsewhere) {
            portal.in(
                    own,
                    _ -> portal.in(own, session -> {
                        if (SmallPortal.unfiltered(session).stream().anyMatch(row -> !row.equals(own.value()))) {
                            throw new IllegalStateException("a nested call saw another territory");
                        }
                    }));
        }
    },
    A_CALL_NESTED_IN_ANOTHER_ROOM {
        @Override
        void strike(SmallPortal portal, TerritoryId own, TerritoryId elsewhere) {
            expect(Rooms.TwoRooms.class, () -> portal.in(own, _ -> portal.in(elsewhere, Accident::look)));
        }
    },
    A_CALL_ON_ANOTHER_THREAD {
        @Override
        void strike(SmallPortal portal, TerritoryId own, TerritoryId elsewhere) {
            portal.in(own, _ -> expect(IllegalStateException.class, () -> onAnotherThread(Accident::standSomewhere)));
        }
    },
    A_SETTING_LEFT_ON_THE_CONNECTION {
        @Override
        void strike(SmallPortal portal, TerritoryId own, TerritoryId elsewhere) {
            portal.in(own, session -> run(session, "select set_config('room.territory', '" + elsewhere + "', false)"));
        }
    };

    abstract void strike(SmallPortal portal, TerritoryId own, TerritoryId elsewhere);

    /** Lets the accident happen, then reads twice: straight from the tables and through Hibernate. */
    Result happen(SmallPortal portal, TerritoryId own, TerritoryId elsewhere) {
        var reads = new ArrayList<List<UUID>>();
        try {
            strike(portal, own, elsewhere);
            portal.in(own, session -> {
                reads.add(SmallPortal.unfiltered(session));
                reads.add(SmallPortal.mapped(session));
            });
            return new Result(this == NONE || this == A_CALL_NESTED_IN_ANOTHER_ROOM ? 1 : 2, reads, Optional.empty());
        } catch (RuntimeException unplanned) {
            return new Result(
                    0,
                    reads,
                    Optional.of(
                            NestedExceptionUtils.getMostSpecificCause(unplanned).toString()));
        }
    }

    /** How many transactions were begun, what each read brought, and what nobody planned. */
    record Result(int transactions, List<List<UUID>> reads, Optional<String> unexpected) {}

    private static final class Planned extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static void expect(Class<? extends RuntimeException> planned, Runnable act) {
        try {
            act.run();
        } catch (RuntimeException failure) {
            if (planned.isInstance(failure)) {
                return;
            }
            throw failure;
        }
        throw new IllegalStateException("Nothing stopped what should have been stopped");
    }

    private static void look(Session session) {
        var _ = SmallPortal.unfiltered(session);
    }

    private static void standSomewhere() {
        var _ = Rooms.current();
    }

    private static void run(Session session, String sql) {
        session.doWork(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute(sql);
            }
        });
    }

    private static void onAnotherThread(Runnable act) {
        try {
            CompletableFuture.runAsync(act).join();
        } catch (CompletionException carried) {
            throw carried.getCause() instanceof RuntimeException cause ? cause : carried;
        }
    }

    private static void cancel(Statement statement) {
        try {
            while (true) {
                Thread.sleep(100);
                statement.cancel();
            }
        } catch (SQLException | InterruptedException over) {
            // the statement has ended
        }
    }
}
