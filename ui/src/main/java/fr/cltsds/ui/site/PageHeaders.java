package fr.cltsds.ui.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Says of each page of the site whether it may be kept; what is not declared to be is kept nowhere, nor named to the next site. */
class PageHeaders implements HandlerInterceptor {

    private static final String REFERRER_POLICY = "Referrer-Policy";

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod page && isOfTheSite(page)) {
            if (mayBeKept(page)) {
                response.setHeader(HttpHeaders.CACHE_CONTROL, "public, no-cache");
            } else {
                response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
                response.setHeader(REFERRER_POLICY, "no-referrer");
            }
        }
        return true;
    }

    static boolean isOfTheSite(HandlerMethod page) {
        return page.getBeanType().getPackageName().equals(PageHeaders.class.getPackageName());
    }

    static boolean mayBeKept(HandlerMethod page) {
        return AnnotatedElementUtils.hasAnnotation(page.getMethod(), KeptUntilItChanges.class)
                || AnnotatedElementUtils.hasAnnotation(page.getBeanType(), KeptUntilItChanges.class);
    }
}
