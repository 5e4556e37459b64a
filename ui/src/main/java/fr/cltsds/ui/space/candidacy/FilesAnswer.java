package fr.cltsds.ui.space.candidacy;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import com.vaadin.flow.server.streams.UploadMetadata;
import fr.cltsds.call.Answer;
import fr.cltsds.call.AnswerOutcome;
import fr.cltsds.call.CandidacyAnswer;
import fr.cltsds.call.CandidacyAttachment;
import fr.cltsds.call.CandidacyCommand.AttachFile;
import fr.cltsds.call.CandidacyCommand.DetachFile;
import fr.cltsds.call.QuestionId;
import fr.cltsds.kernel.Broken;
import fr.cltsds.kernel.Outcome;
import fr.cltsds.ui.space.kit.Acts;
import fr.cltsds.ui.space.kit.ConfirmAct;
import fr.cltsds.ui.space.kit.Icon;
import fr.cltsds.ui.space.kit.Saved;
import fr.cltsds.ui.space.shell.FrenchTexts;
import fr.cltsds.wording.Wording;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The files joined to an answer; each is kept as soon as it has come, and what refuses one is said beside it. */
final class FilesAnswer extends AnswerField {

    private static final long serialVersionUID = 1L;
    private static final int LARGEST = 20 * 1024 * 1024;

    private final transient WritingDesks desks;
    private final transient Draft draft;
    private final transient QuestionId question;
    private final transient List<CandidacyAttachment> files = new ArrayList<>();
    private final Saved saved;
    private final UnorderedList list = new UnorderedList();
    private final Upload upload;
    private final FieldGroup group;

    FilesAnswer(WritingDesks desks, Draft draft, CandidacyAnswer answered, Saved saved) {
        this.desks = desks;
        this.draft = draft;
        this.question = answered.question().id();
        this.saved = saved;
        upload = new Upload(UploadHandler.toTempFile(this::received));
        upload.setI18n(FrenchTexts.of(words()).upload());
        upload.setMaxFileSize(LARGEST);
        upload.addFileRejectedListener(refused ->
                refuse(words().of("candidacy.file.refused", refused.getFileName(), refused.getErrorMessage())));
        upload.addAllFinishedListener(_ -> upload.clearFileList());
        list.addClassName("files");
        group = new FieldGroup(QuestionLabel.of(words(), answered.question()), list, upload);
        var allowed = new com.vaadin.flow.component.html.Paragraph(words().of("candidacy.file.allowed"));
        allowed.addClassName("group-hint");
        group.addComponentAtIndex(group.indexOf(list), allowed);
        files.addAll(answered.files());
        add(group);
        draw();
    }

    private Wording words() {
        return desks.words();
    }

    private void received(UploadMetadata sent, File aside) throws IOException {
        accept();
        try (var content = Files.newInputStream(aside.toPath())) {
            var attach = new AttachFile(draft.territory(), draft.candidacy(), question, sent.fileName());
            switch (desks.answers().attach(attach, content)) {
                case Outcome.Done<CandidacyAttachment>(var kept) -> joined(kept);
                case Outcome.Refused<CandidacyAttachment>(var broken) -> refuse(said(broken));
            }
        } finally {
            Files.deleteIfExists(aside.toPath());
        }
    }

    private void joined(CandidacyAttachment kept) {
        files.add(kept);
        saved.at(desks.clock().instant());
        draw();
    }

    private void draw() {
        list.removeAll();
        list.setVisible(!files.isEmpty());
        files.forEach(file -> list.add(item(file)));
    }

    private ListItem item(CandidacyAttachment file) {
        var remove = Acts.small(words().of("candidacy.file.remove"), Icon.TRASH_2, () -> ask(file));
        remove.setAriaLabel(words().of("candidacy.file.remove-named", file.name()));
        return new ListItem(new FileLink(words(), file, Attachments.ofDraft(desks.board(), draft, file)), remove);
    }

    private void ask(CandidacyAttachment file) {
        ConfirmAct.askDanger(
                words(),
                words().of("candidacy.file.remove-question", file.name()),
                words().of("candidacy.file.remove-effect"),
                words().of("candidacy.file.remove"),
                () -> remove(file));
    }

    private void remove(CandidacyAttachment file) {
        var detach = new DetachFile(draft.territory(), draft.candidacy(), question, file.paper());
        if (desks.answers().detach(detach) instanceof AnswerOutcome.Refused(var broken)) {
            refuse(said(broken));
            return;
        }
        files.remove(file);
        saved.at(desks.clock().instant());
        accept();
        draw();
        enter();
    }

    private String said(List<Broken> broken) {
        return broken.stream().map(words()::of).collect(Collectors.joining(" "));
    }

    @Override
    Answer answer() {
        return new Answer.Files(files.stream().map(CandidacyAttachment::paper).toList());
    }

    /** Files come and go by themselves: what is answered is what the list shows. */
    @Override
    void put(Answer answer) {}

    @Override
    Map<String, String> parts() {
        return Map.of();
    }

    @Override
    void put(Map<String, String> parts) {}

    @Override
    void enter() {
        upload.getElement().executeJs("setTimeout(() => this.querySelector('vaadin-button').focus())");
    }

    @Override
    void refuse(String sentence) {
        group.error().say(sentence);
    }

    @Override
    void accept() {
        group.error().nothing();
    }
}
