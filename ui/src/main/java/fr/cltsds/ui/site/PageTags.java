package fr.cltsds.ui.site;

import fr.cltsds.ui.security.Fronts;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** Tags each page that may be kept with the fingerprint of its bytes, so that an unchanged page is not sent again. */
class PageTags extends ShallowEtagHeaderFilter {

    /** A tag is weak, since the same page may travel compressed or not. */
    PageTags() {
        setWriteWeakETag(true);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return path.equals(Fronts.SPACE) || path.startsWith(Fronts.SPACE + "/");
    }
}
