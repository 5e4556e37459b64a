package fr.cltsds.ui.space.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import fr.cltsds.wording.Wording;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** What stands at an address that leads nowhere; the same as {@link NothingHere}. */
@ParentLayout(MainLayout.class)
@PermitAll
class NoSuchAddress extends ErrorPage implements HasErrorParameter<NotFoundException> {

    private static final long serialVersionUID = 1L;

    NoSuchAddress(Wording words) {
        super(words);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent entering, ErrorParameter<NotFoundException> missing) {
        nothing();
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
