package fr.cltsds.ui.space.candidacy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.cltsds.call.CandidacyPress;
import fr.cltsds.call.FilingReceipt;
import fr.cltsds.call.ReceiptBoard;
import fr.cltsds.ui.space.kit.Badge;
import fr.cltsds.ui.space.kit.Icon;
import fr.cltsds.ui.space.kit.Table;
import fr.cltsds.wording.FrenchDates;
import fr.cltsds.wording.Wording;
import java.util.List;

/** Every version that was filed, the latest first, with its number, its instant, its fingerprint and its papers. */
final class ReceiptsTable extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Wording words;
    private final transient ReceiptBoard board;
    private final transient CandidacyPress press;

    ReceiptsTable(Wording words, ReceiptBoard board, CandidacyPress press, List<FilingReceipt> receipts) {
        this.words = words;
        this.board = board;
        this.press = press;
        var table = new Table<FilingReceipt>(words.of("candidacy.versions"))
                .column(words.of("print.version"), this::version)
                .column(words.of("print.filed-at"), this::filed)
                .column(words.of("candidacy.versions.papers"), this::papers);
        receipts.reversed().forEach(table::add);
        add(table);
    }

    private Component version(FilingReceipt receipt) {
        var number = new Div(receipt.number());
        number.addClassName("whole");
        return new Div(new Div(words.of("candidacy.versions.version", receipt.version())), number);
    }

    private Component filed(FilingReceipt receipt) {
        var hash = new Code(receipt.sha256().value());
        hash.addClassName("hash");
        var label = new Div(words.of("print.sha256"));
        label.addClassName("quiet");
        var cell = new Div(new Div(words.of("due.at", FrenchDates.dateTime(receipt.filedAt()))));
        if (receipt.late()) {
            cell.add(new Badge(Badge.Tone.WARNING, Icon.CLOCK, words.of("candidacy.versions.late")));
        }
        cell.add(label, hash);
        return cell;
    }

    private Component papers(FilingReceipt receipt) {
        var proof = new Anchor(
                Prints.of(
                        receipt.fileName("accuse"),
                        () -> press.receipt(
                                board.receipt(receipt.territory(), receipt.candidacy(), receipt.version()))),
                "");
        proof.add(Icon.DOWNLOAD.with(words.of("candidacy.versions.receipt")));
        var file = new Anchor(
                Prints.of(
                        receipt.fileName("candidature"),
                        () -> press.file(board.recap(receipt.territory(), receipt.candidacy(), receipt.version()))),
                "");
        file.add(Icon.DOWNLOAD.with(words.of("candidacy.versions.file")));
        var read = new Anchor(Places.recap(receipt.territory(), receipt.version()));
        read.setRouterIgnore(false);
        read.add(Icon.EYE.with(words.of("candidacy.versions.read")));
        var papers = new Div(new Span(proof), new Span(file), new Span(read));
        papers.addClassName("papers");
        return papers;
    }
}
