package fr.cltsds.ui.site;

import fr.cltsds.letters.DemonstrationMailbox;
import fr.cltsds.letters.LetterCursor;
import fr.cltsds.letters.LetterRow;
import fr.cltsds.letters.LetterStage;
import fr.cltsds.wording.FrenchDates;
import fr.cltsds.wording.Wording;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** In a demonstration, every letter that the portal wrote, its links alive; elsewhere this page does not exist. */
@Controller
@Profile("demo")
class DemonstrationMails {

    private static final String ROOT = "/demonstration/courriels";

    private final DemonstrationMailbox mailbox;
    private final Forms forms;
    private final Downloads downloads;
    private final Wording wording;

    DemonstrationMails(DemonstrationMailbox mailbox, Forms forms, Downloads downloads, Wording wording) {
        this.mailbox = mailbox;
        this.forms = forms;
        this.downloads = downloads;
        this.wording = wording;
    }

    @GetMapping(ROOT)
    ModelAndView mails(@RequestParam(name = "avant", required = false) @Nullable String before) {
        var letters = mailbox.letters(Optional.ofNullable(before).map(DemonstrationMails::cursor));
        return Pages.page(
                "site/mails",
                "mails",
                new Mails(
                        letters.rows().stream().map(this::row).toList(),
                        letters.next().map(DemonstrationMails::address).orElse(null)));
    }

    @GetMapping(ROOT + "/{id}")
    ModelAndView mail(@PathVariable UUID id) {
        var letter = mailbox.letter(id);
        var files = letter.enclosures().stream()
                .map(name -> new Attachment(ROOT + "/" + id + "/pieces/" + name, name, "PDF", "", ""))
                .toList();
        return Pages.page(
                "site/mail",
                "mail",
                new Mail(
                        letter.row().subject(),
                        letter.row().to(),
                        Moment.at(Moment.minute(letter.row().writtenAt())),
                        state(letter.row().stage()),
                        Mail.pieces(letter.text()),
                        files));
    }

    @GetMapping(ROOT + "/{id}/pieces/{name}")
    void enclosure(
            @PathVariable UUID id, @PathVariable String name, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var file = mailbox.enclosure(id, name);
        downloads.send(request, response, new Downloads.Attached(file.name(), file.type()), file.content());
    }

    @PostMapping(ROOT + "/{id}/renvoi")
    ModelAndView postAgain(@PathVariable UUID id, @RequestParam Map<String, String> sent) {
        if (forms.pressed(again(id), sent) instanceof Forms.Accepted) {
            var _ = mailbox.postAgain(id);
        }
        return Pages.seeOther(ROOT);
    }

    private Mails.Row row(LetterRow letter) {
        var failed = letter.stage() == LetterStage.RETRIED || letter.stage() == LetterStage.PARKED;
        return new Mails.Row(
                letter.id().toString(),
                letter.subject(),
                letter.to(),
                Moment.at(Moment.minute(letter.writtenAt())),
                state(letter.stage()),
                letter.nextAttempt()
                        .map(at -> wording.of("site.mail.next", FrenchDates.time(Moment.minute(at))))
                        .orElse(null),
                failed ? forms.blank(again(letter.id())) : null);
    }

    private Mail.State state(LetterStage stage) {
        return switch (stage) {
            case WRITTEN -> new Mail.State(wording.label(stage), "clock", "");
            case RETRIED, PARKED -> new Mail.State(wording.label(stage), "circle-alert", "is-wrong");
            case POSTED -> new Mail.State(wording.label(stage), "circle-check", "is-good");
            case ARCHIVED -> new Mail.State(wording.label(stage), "archive", "is-past");
        };
    }

    private static String again(UUID id) {
        return ROOT + "/" + id + "/renvoi";
    }

    private static String address(LetterCursor next) {
        return ROOT + "?avant=" + new ListPlace(next.writtenAt(), next.id());
    }

    private static LetterCursor cursor(String typed) {
        var place = ListPlace.parse(typed);
        return new LetterCursor(place.at(), place.id());
    }
}
