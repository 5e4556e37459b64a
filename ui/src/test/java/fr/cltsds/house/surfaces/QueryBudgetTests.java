package fr.cltsds.house.surfaces;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cltsds.testkit.ActingAs;
import fr.cltsds.ui.PortalTest;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** GP3: no list costs more statements when its rows grow, and every list is paged by key. */
@PortalTest
class QueryBudgetTests {

    private static final int FEW = 5;
    private static final int MANY = 60;
    private static final int LONGEST_PAGE = 50;

    /** The lists that come whole, each with what bounds it. */
    private static final Set<String> BOUNDED = Set.of(
            // at most five hundred remarks are read at once
            "AnswerBoard.comments(TerritoryId,CandidacyId,QuestionId)",
            // a form has the questions that it has
            "CallBoard.formChanges(CallId,int,int)",
            // a territory answers a call once
            "CandidacyBoard.rows(TerritoryId)",
            // a version each time that the lead opened the file again before the deadline
            "ReceiptBoard.receipts(TerritoryId,CandidacyId)",
            // the rooms and the roles of one person, and where she may look in for an hour
            "RightsBoard.myEntries()",
            "RightsBoard.myRooms()",
            "RightsBoard.myNationalRoles()");

    private final ApplicationContext portal;

    QueryBudgetTests(ApplicationContext portal) {
        this.portal = portal;
    }

    @Test
    void noListCostsMoreStatementsWhenItsRowsGrow() {
        var world = CanaryWorld.in(portal);
        var home = world.territories().getFirst();
        var lists = Doors.of(portal).stream().filter(QueryBudgetTests::isAList).toList();
        assertThat(lists).hasSizeGreaterThanOrEqualTo(8);
        try (var rows = new ManyRows(world.database(), home)) {
            for (var list : lists) {
                rows.add(list, FEW);
                var few = ask(world, home, rows, list);
                rows.add(list, MANY - FEW);
                var many = ask(world, home, rows, list);

                System.out.printf("GP3 %s: %d statements%n", list.name(), many.statements());
                assertThat(many.statements()).as(list.name()).isEqualTo(few.statements());
                assertThat(many.rows()).as(list.name()).isBetween(FEW, LONGEST_PAGE);
                assertThat(many.goesOn()).as(list.name()).isTrue();
            }
        }
    }

    @Test
    void whatIsNotPagedByKeyIsBoundedByItself() {
        assertThat(Doors.of(portal).stream()
                        .filter(door ->
                                Collection.class.isAssignableFrom(door.method().getReturnType()))
                        .map(Door::name))
                .as("a list that grows is asked with a cursor")
                .containsExactlyInAnyOrderElementsOf(BOUNDED);
    }

    private static boolean isAList(Door door) {
        return door.type().getSimpleName().endsWith("Board")
                && Arrays.asList(door.method().getParameterTypes()).contains(Optional.class);
    }

    private record Page(int statements, int rows, boolean goesOn) {}

    private Page ask(CanaryWorld world, CanaryTerritory home, ManyRows rows, Door list) {
        var kind = list.mark().equals("members") ? Kind.CORRESPONDENT : Kind.SECRETARIAT;
        var ids = new HashMap<>(home.ids());
        ids.put("CallId", rows.closedCall());
        var arguments = new Arguments(new Bag(home.territory(), ids, Optional.empty()));
        var answer = portal.getBean(ActingAs.class).as(world.actor(kind, home), () -> {
            var _ = call(list, arguments);
            var page = new Object[1];
            var statements = Statements.of(() -> page[0] = call(list, arguments));
            return List.of(statements, page[0]);
        });
        return page((Integer) answer.getFirst(), answer.getLast());
    }

    private static Object call(Door list, Arguments arguments) {
        try {
            @Nullable Object answer = list.method().invoke(list.bean(), arguments.of(list.method()));
            return java.util.Objects.requireNonNull(answer);
        } catch (InvocationTargetException | IllegalAccessException failed) {
            throw new IllegalStateException(list.name(), failed);
        }
    }

    private static Page page(int statements, Object answer) {
        var rows = 0;
        var goesOn = false;
        for (var part : answer.getClass().getRecordComponents()) {
            @Nullable Object value = value(part.getAccessor(), answer);
            rows = value instanceof List<?> list ? list.size() : rows;
            goesOn = goesOn
                    || (value instanceof Optional<?> next
                            && next.isPresent()
                            && part.getName().equals("next"));
        }
        return new Page(statements, rows, goesOn);
    }

    private static @Nullable Object value(java.lang.reflect.Method accessor, Object answer) {
        try {
            accessor.setAccessible(true);
            return accessor.invoke(answer);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
