package fr.cltsds.testkit.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import wrong.WrongHouse;

/** The house rules hold in this module, and each of them finds what it forbids. */
class HouseRulesTests {

    private static final JavaClasses WRONG = new ClassFileImporter().importPackagesOf(WrongHouse.class);

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void theHouseHolds(ArchRule rule) {
        rule.check(HouseRules.house());
    }

    static Stream<ArchRule> rules() {
        return HouseRules.all().stream();
    }

    @Test
    void theHouseIsNotEmpty() {
        assertThat(HouseRules.house()).hasSizeGreaterThan(30);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("findings")
    void aBrokenRuleIsFoundAndNamed(ArchRule rule, String finding) {
        assertThat(rule.allowEmptyShould(true)
                        .evaluate(WRONG)
                        .getFailureReport()
                        .getDetails())
                .anyMatch(line -> line.contains(finding));
    }

    static Stream<Arguments> findings() {
        return Stream.of(
                arguments(
                        HouseRules.A_DESK_OR_BOARD_NAMES_ITS_ROOM,
                        "DeskWithoutRoom.forget(java.lang.String) has neither"),
                arguments(HouseRules.A_DOOR_IS_PUBLIC_AND_NAMED, "HiddenCounter is a door and is named neither"),
                arguments(HouseRules.A_DOOR_IS_PUBLIC_AND_NAMED, "HiddenCounter> does not have modifier PUBLIC"),
                arguments(HouseRules.A_MESSAGE_BEGINS_WITH_ITS_TERRITORY, "LateTerritory does not begin"),
                arguments(HouseRules.AN_EVENT_CARRIES_NO_WORDS, "NamedPerson carries the text name"),
                arguments(HouseRules.AN_AGGREGATE_STAYS_INSIDE, "OpenAggregate> has modifier PUBLIC"),
                arguments(HouseRules.AN_AGGREGATE_SAYS_WHOSE_IT_IS, "OpenAggregate names no schema"),
                arguments(HouseRules.A_REPOSITORY_STAYS_INSIDE, "OpenRows> has modifier PUBLIC"),
                arguments(HouseRules.A_LISTENER_STAYS_INSIDE, "OpenListener"),
                arguments(HouseRules.LISTENERS_ENTER_A_ROOM, "HomelessListener.on"),
                arguments(
                        HouseRules.TIME_COMES_FROM_THE_CLOCK,
                        "OwnTime.wrong()> calls method <java.time.Instant.now()>"),
                arguments(HouseRules.TIMED_WORK_IS_A_RECURRING_JOB, "Alarm.ring()"),
                arguments(HouseRules.NOTHING_IS_INJECTED_INTO_A_FIELD, "Injected.alarm"),
                arguments(HouseRules.NO_STATE_IS_STATIC, "Shared.count"),
                arguments(HouseRules.THE_ROOM_IS_NEVER_IN_A_THREAD, "Shared.ROOM"),
                arguments(HouseRules.A_NAME_SAYS_WHAT_IT_IS, "CandidacyServiceImpl"),
                arguments(HouseRules.ONLY_PEOPLE_AND_SECURITY_LOOK_AT_THE_PROOF, "Nosy.look()"),
                arguments(HouseRules.HAND_WRITTEN_SQL_IS_LISTED, "ByHand"));
    }
}
