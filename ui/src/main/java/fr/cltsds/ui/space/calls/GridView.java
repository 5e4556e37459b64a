package fr.cltsds.ui.space.calls;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import fr.cltsds.call.CallCommand.ScoreCall;
import fr.cltsds.call.CallDesk;
import fr.cltsds.call.CallEditing;
import fr.cltsds.call.CallId;
import fr.cltsds.call.CallRule;
import fr.cltsds.call.ScoringCriterion;
import fr.cltsds.kernel.Broken;
import fr.cltsds.kernel.Outcome;
import fr.cltsds.ui.space.kit.Badge;
import fr.cltsds.ui.space.kit.Icon;
import fr.cltsds.ui.space.shell.MainLayout;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The scoring grid: what counts for how much, and what each score means. */
@Route(value = Places.CALL + "/grille", layout = MainLayout.class)
@PermitAll
public class GridView extends PartScreen {

    private static final long serialVersionUID = 1L;
    private static final int WHOLE = 100;
    private static final int LENGTH = 2;

    private final transient CallDesk desk;
    private final Lines<GridLine> lines;
    private final Div sum = new Div();

    GridView(CallRoom room, CallDesk desk) {
        super(room, Part.GRID);
        this.desk = desk;
        lines = new Lines<>(say("calls.grid.add"), () -> new GridLine(words(), this::changed), this::changed);
        sum.addClassName("weights");
        sum.getElement().setAttribute("role", "status");
    }

    private void changed() {
        add(lines.all().stream().mapToInt(GridLine::weight).sum());
        touched();
    }

    private void add(int weights) {
        sum.removeAll();
        sum.add(
                new Span(say("calls.grid.sum", weights)),
                weights == WHOLE
                        ? new Badge(Badge.Tone.GOOD, Icon.CIRCLE_CHECK, say("calls.grid.sum.whole"))
                        : new Badge(
                                Badge.Tone.DUE,
                                Icon.SCALE,
                                say(
                                        weights < WHOLE ? "calls.grid.sum.less" : "calls.grid.sum.more",
                                        Math.abs(WHOLE - weights))));
    }

    @Override
    Component[] fields() {
        return new Component[] {sum, lines};
    }

    @Override
    void put(CallEditing call) {
        lines.clear();
        call.grid().forEach(criterion -> lines.append().put(criterion));
        add(call.weights());
    }

    @Override
    List<Said> said(CallEditing call) {
        return Said.numbered(call.grid().stream()
                .map(criterion -> new Said(
                        say("calls.grid.criterion.weighted", criterion.title(), criterion.weight()),
                        inWords(criterion)))
                .toList());
    }

    private String inWords(ScoringCriterion criterion) {
        var scale = IntStream.range(0, ScoringCriterion.LEVELS)
                .mapToObj(score ->
                        say("calls.grid.level.said", score, criterion.levels().get(score)))
                .collect(Collectors.joining("\n"));
        return criterion.guidance()
                + "\n"
                + scale
                + "\n"
                + say("calls.grid.comment.up-to", criterion.commentUpTo())
                + (criterion.mayNotApply() ? "\n" + say("calls.grid.may-not-apply") : "");
    }

    @Override
    Outcome<CallId> save(CallId call, int seen) {
        return desk.scoreBy(new ScoreCall(
                call, seen, lines.all().stream().map(GridLine::typed).toList()));
    }

    @Override
    Optional<? extends Component> field(Broken broken) {
        return switch (broken.rule()) {
            case CallRule.EACH_CRITERION_IS_WORDED -> named("").map(GridLine::title);
            case CallRule.EACH_WEIGHT_IS_BETWEEN_1_AND_100 -> {
                var weight = broken.arguments().getLast();
                yield lines.all().stream()
                        .filter(line -> weight.equals(line.weight()))
                        .findFirst()
                        .map(GridLine::weightField);
            }
            case CallRule.EACH_CRITERION_ASKS_FOR_A_COMMENT_ON_ITS_OWN_SCALE ->
                named(broken.arguments().getFirst()).map(GridLine::comment);
            case CallRule.A_TEXT_FITS_ITS_PLACE ->
                lines.all().stream()
                        .flatMap(line -> line.textsOfLength(broken.arguments().get(LENGTH)))
                        .findFirst();
            default -> Optional.empty();
        };
    }

    private Optional<GridLine> named(Object title) {
        return lines.all().stream()
                .filter(line -> title.equals(line.title().getValue().strip()))
                .findFirst();
    }
}
