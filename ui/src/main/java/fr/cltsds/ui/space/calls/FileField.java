package fr.cltsds.ui.space.calls;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import fr.cltsds.ui.space.kit.Icon;
import fr.cltsds.ui.space.shell.FrenchTexts;
import fr.cltsds.wording.Wording;
import java.io.ByteArrayInputStream;
import java.util.function.BiConsumer;

/** One file to hand in: what is there already, what is allowed, and under it why one was not kept. */
final class FileField extends Div implements HasValidation, Focusable<FileField> {

    private static final long serialVersionUID = 1L;
    private static final int LARGEST = 20 * 1024 * 1024;

    private final Div there = new Div();
    private final Upload upload;
    private final Div error = new Div();
    private String message = "";

    /** @param received the name of what was handed in, and its content */
    FileField(Wording words, String label, BiConsumer<String, ByteArrayInputStream> received) {
        var name = new Span(label);
        name.addClassName("group-label");
        name.setId("fichier-" + Integer.toHexString(System.identityHashCode(this)));
        var allowed = new Paragraph(words.of("calls.file.allowed"));
        allowed.addClassName("group-hint");
        upload = new Upload(UploadHandler.inMemory((sent, content) -> {
            setInvalid(false);
            received.accept(sent.fileName(), new ByteArrayInputStream(content));
        }));
        upload.setI18n(ofOne(FrenchTexts.of(words).upload()));
        upload.setMaxFileSize(LARGEST);
        upload.addFileRejectedListener(refused -> {
            setErrorMessage(words.of("calls.file.refused", refused.getFileName(), refused.getErrorMessage()));
            setInvalid(true);
        });
        upload.addAllFinishedListener(_ -> upload.clearFileList());
        error.addClassName("field-error");
        error.getElement().setAttribute("role", "alert");
        there.addClassName("file-there");
        addClassName("field-group");
        getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-labelledby", name.getId().orElseThrow());
        add(name, allowed, there, upload, error);
    }

    /** One file replaces the other: the button never speaks of several. */
    private static UploadI18N ofOne(UploadI18N texts) {
        texts.getAddFiles().setMany(texts.getAddFiles().getOne());
        texts.getDropFiles().setMany(texts.getDropFiles().getOne());
        return texts;
    }

    /** Shows the file that is there. */
    void show(Component file) {
        there.removeAll();
        there.add(file);
    }

    @Override
    public void setErrorMessage(String errorMessage) {
        message = errorMessage;
    }

    @Override
    public String getErrorMessage() {
        return message;
    }

    @Override
    public void setInvalid(boolean invalid) {
        error.removeAll();
        if (invalid) {
            error.add(Icon.CIRCLE_ALERT.drawn(), new Span(message));
        }
    }

    @Override
    public boolean isInvalid() {
        return error.getChildren().findAny().isPresent();
    }

    @Override
    public void focus() {
        upload.getElement().executeJs("setTimeout(() => this.querySelector('vaadin-button').focus())");
    }
}
