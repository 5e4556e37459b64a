package fr.cltsds.ui.space.candidacy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.cltsds.call.CandidacyAnswer;
import fr.cltsds.call.CandidacyPage;
import fr.cltsds.call.CandidacySection;
import fr.cltsds.kernel.Missing;
import fr.cltsds.ui.space.kit.Acts;
import fr.cltsds.ui.space.kit.Icon;
import fr.cltsds.ui.space.kit.Notice;
import fr.cltsds.ui.space.kit.Saved;
import fr.cltsds.ui.space.shell.MainLayout;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.stream.IntStream;

/** Where a team writes its candidacy, one section at a time, everything kept as it is written. */
@Route(value = Places.FORM, layout = MainLayout.class)
@PermitAll
public class CandidacyView extends CandidacyScreen {

    private static final long serialVersionUID = 1L;

    private final transient WritingDesks desks;
    private int number = 1;

    CandidacyView(CandidacyRoom room, WritingDesks desks) {
        super(room);
        this.desks = desks;
    }

    @Override
    void draw(CandidacyPage page, Optional<BeforeEnterEvent> entering) {
        var wanted = entering.flatMap(
                event -> event.getLocation().getQueryParameters().getSingleParameter(Places.QUESTION));
        number = entering.map(event -> wanted.map(question -> sectionOf(page, question))
                        .orElseGet(() -> event.getRouteParameters()
                                .getInteger(Places.SECTION)
                                .orElse(1)))
                .orElse(number);
        if (number < 1 || number > page.sections().size()) {
            throw new Missing("section");
        }
        var section = page.sections().get(number - 1);
        head().title(section.title()).lead(lead(page));
        var saved = new Saved(words());
        var form = form(page, section, saved, wanted);
        var grid = new Div(new SectionSteps(words(), territory(), page, number), form);
        grid.addClassName("writing");
        show(grid, foot(page, saved));
    }

    private static int sectionOf(CandidacyPage page, String question) {
        return IntStream.rangeClosed(1, page.sections().size())
                .filter(one -> page.sections().get(one - 1).answers().stream()
                        .anyMatch(answer -> answer.question().id().toString().equals(question)))
                .findFirst()
                .orElseThrow(() -> new Missing("question"));
    }

    private String lead(CandidacyPage page) {
        var count = page.sections().size();
        return number < count
                ? say(
                        "candidacy.section.lead",
                        number,
                        count,
                        page.sections().get(number).title())
                : say("candidacy.section.last", number, count);
    }

    private Component form(CandidacyPage page, CandidacySection section, Saved saved, Optional<String> wanted) {
        var form = new Div();
        form.addClassNames("form", "questions");
        if (!page.mayWrite()) {
            form.add(new Notice(
                    Notice.Tone.PLAIN, Icon.LOCK, new Span(say("candidacy.reading." + page.status(), page.role()))));
        }
        if (!section.help().isBlank()) {
            var help = new Paragraph(section.help());
            help.addClassName("section-help");
            form.add(help);
        }
        if (page.mayWrite()) {
            var rule = new Paragraph(say("form.required"));
            rule.addClassName("hint");
            form.add(rule);
        }
        section.answers().forEach(answer -> form.add(question(page, answer, saved, wanted)));
        form.add(contact(page));
        return form;
    }

    private Component question(CandidacyPage page, CandidacyAnswer answer, Saved saved, Optional<String> wanted) {
        var comments = new CommentThread(desks, draft(), answer, page.role().mayComment());
        var here = wanted.filter(answer.question().id().toString()::equals).isPresent();
        if (page.mayWrite()) {
            var block = new QuestionBlock(desks, draft(), answer, saved, comments);
            if (here) {
                block.addAttachListener(_ -> block.enter());
            }
            return block;
        }
        var block = new AnswerRead(desks, draft(), answer, comments);
        if (here) {
            block.addAttachListener(_ -> block.enter());
        }
        return block;
    }

    private Component foot(CandidacyPage page, Saved saved) {
        var acts = new Div();
        acts.addClassName("acts");
        if (number > 1) {
            acts.add(before());
        }
        acts.add(number < page.sections().size() ? next() : check());
        var foot = new Div(new SavingState(words(), saved), acts);
        foot.addClassName("foot-bar");
        return foot;
    }

    /** A phone shows its arrow alone. */
    private Button before() {
        var before = Acts.plain("", Icon.ARROW_LEFT, () -> go(Places.section(territory(), number - 1)));
        before.getElement().appendChild(new Span(say("candidacy.section.before")).getElement());
        before.addClassName("before");
        return before;
    }

    private Button next() {
        var next = Acts.primary(
                say("candidacy.section.next"), Icon.ARROW_RIGHT, () -> go(Places.section(territory(), number + 1)));
        next.setIconAfterText(true);
        return next;
    }

    private Button check() {
        return Acts.primary(say("candidacy.check"), Icon.LIST_CHECKS, () -> go(Places.completeness(territory())));
    }

    private void go(String place) {
        getUI().ifPresent(ui -> ui.navigate(place));
    }

    @Override
    public String getPageTitle() {
        return say("candidacy.section.page-title", number, super.getPageTitle());
    }
}
