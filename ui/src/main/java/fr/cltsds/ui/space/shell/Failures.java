package fr.cltsds.ui.space.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ErrorHandlerUtil;
import fr.cltsds.kernel.Missing;
import fr.cltsds.wording.Wording;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** What a person is told when an act of hers fails for another reason than a rule. */
@Component
class Failures implements ErrorHandler {

    private static final long serialVersionUID = 1L;
    private static final Logger log = LoggerFactory.getLogger(Failures.class);

    private final transient Wording words;

    Failures(Wording words) {
        this.words = words;
    }

    @Override
    public void error(ErrorEvent failed) {
        var cause = failed.getThrowable();
        if (cause instanceof Missing missing) {
            if (!ErrorHandlerUtil.handleErrorByRedirectingToErrorView(missing)) {
                log.debug("Nothing there, and no page to say so", missing);
            }
        } else if (cause instanceof OptimisticLockingFailureException) {
            tell("failure.changed.heading", words.of("failure.changed.text"));
        } else {
            var reference = Reference.draw();
            log.error("An act has failed, reference {}", reference, cause);
            tell("failure.heading", words.of("failure.text", reference));
        }
    }

    private void tell(String heading, String text) {
        if (UI.getCurrent() == null) {
            return;
        }
        var told = new ConfirmDialog();
        told.setHeader(words.of(heading));
        told.setText(text);
        told.setConfirmText(words.of("failure.understood"));
        told.open();
    }
}
