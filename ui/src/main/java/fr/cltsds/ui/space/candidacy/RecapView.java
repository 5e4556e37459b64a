package fr.cltsds.ui.space.candidacy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import fr.cltsds.call.AnswerBoard;
import fr.cltsds.call.CandidacyAttachment;
import fr.cltsds.call.CandidacyPage;
import fr.cltsds.call.CandidacyPress;
import fr.cltsds.call.CandidacyRecap;
import fr.cltsds.call.ReceiptBoard;
import fr.cltsds.ui.space.kit.Acts;
import fr.cltsds.ui.space.kit.Columns;
import fr.cltsds.ui.space.kit.Icon;
import fr.cltsds.ui.space.kit.Notice;
import fr.cltsds.ui.space.shell.MainLayout;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Where a team reads its whole candidacy over, as it stands or as it was filed, prints it and takes it away. */
@Route(value = Places.RECAP, layout = MainLayout.class)
@PermitAll
public class RecapView extends CandidacyScreen {

    private static final long serialVersionUID = 1L;

    private final transient AnswerBoard answers;
    private final transient ReceiptBoard receipts;
    private final transient CandidacyPress press;
    private int version;

    RecapView(CandidacyRoom room, AnswerBoard answers, ReceiptBoard receipts, CandidacyPress press) {
        super(room);
        this.answers = answers;
        this.receipts = receipts;
        this.press = press;
    }

    @Override
    void draw(CandidacyPage page, Optional<BeforeEnterEvent> entering) {
        version = entering.flatMap(event -> event.getRouteParameters().getInteger(Places.VERSION))
                .orElse(0);
        var recap = recap();
        head().title(say("candidacy.recap.title")).lead(recap.state());
        head().acts(printing(), download(page));
        show(
                versions(page),
                new Columns(say("candidacy.beside"))
                        .content(new RecapSheet(words(), recap, content()))
                        .beside(contact(page)));
    }

    private CandidacyRecap recap() {
        return version == 0
                ? candidacyRoom().board().recap(territory(), draft().candidacy())
                : receipts.recap(territory(), draft().candidacy(), version);
    }

    private Function<CandidacyAttachment, DownloadHandler> content() {
        var draft = draft();
        return version == 0
                ? file -> Attachments.ofDraft(answers, draft, file)
                : file -> Attachments.ofVersion(receipts, draft, version, file);
    }

    private Component printing() {
        var print = Acts.plain(say("candidacy.recap.print"), Icon.PRINTER, () -> {});
        print.addClickListener(_ -> print.getElement().executeJs("window.print()"));
        return print;
    }

    private Component download(CandidacyPage page) {
        Supplier<CandidacyRecap> recap = this::recap;
        var name = page.number().orElse("brouillon") + (version == 0 ? "" : "-version-" + version) + ".pdf";
        var link = new Anchor(Prints.of("candidature-" + name, () -> press.file(recap.get())), "");
        link.add(Icon.DOWNLOAD.with(say("candidacy.recap.pdf")));
        link.addClassNames("btn", "btn-second");
        return link;
    }

    /** From the filed version to the one being written, and back. */
    private Component versions(CandidacyPage page) {
        var other = new Div();
        if (version == 0 && page.filedVersion() > 0) {
            var link = new Anchor(
                    Places.recap(territory(), page.filedVersion()), say("candidacy.recap.filed", page.filedVersion()));
            link.setRouterIgnore(false);
            other.add(new Notice(Notice.Tone.PLAIN, Icon.HISTORY, new Span(say("candidacy.recap.is-draft")), link));
        } else if (version > 0) {
            var link = new Anchor(Places.recap(territory()), say("candidacy.recap.today"));
            link.setRouterIgnore(false);
            other.add(
                    new Notice(Notice.Tone.PLAIN, Icon.LOCK, new Span(say("candidacy.recap.is-filed", version)), link));
        }
        return other;
    }
}
