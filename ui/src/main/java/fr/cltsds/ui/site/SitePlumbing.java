package fr.cltsds.ui.site;

import java.time.Duration;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** What stands around the site's pages: what may be kept and for how long, and pages written whole or not at all. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SiteSettings.class)
class SitePlumbing {

    @Bean
    FilterRegistrationBean<PageTags> pageTags() {
        return new FilterRegistrationBean<>(new PageTags());
    }

    @Bean
    WebMvcConfigurer siteHeaders() {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                var _ = interceptors.addInterceptor(new PageHeaders());
            }

            @Override
            public void addResourceHandlers(ResourceHandlerRegistry files) {
                var always =
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
                var aDay = CacheControl.maxAge(Duration.ofDays(1)).cachePublic();
                var _ = files.addResourceHandler("/fonts/**")
                        .addResourceLocations("classpath:/static/fonts/")
                        .setCacheControl(always);
                var _ = files.addResourceHandler("/icons/**")
                        .addResourceLocations("classpath:/static/icons/")
                        .setCacheControl(aDay);
                var _ = files.addResourceHandler("/*.css", "/favicon.svg")
                        .addResourceLocations("classpath:/static/")
                        .setCacheControl(aDay);
            }
        };
    }

    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> unreadableAddresses() {
        return server -> server.addContextCustomizers(context ->
                ((StandardHost) context.getParent()).setErrorReportValveClass(UnreadableAddresses.class.getName()));
    }

    /** A page that fails half-way must not have begun: its reader gets the error page instead. */
    @Bean
    WholePages wholePages(ThymeleafViewResolver pages) {
        pages.setProducePartialOutputWhileProcessing(false);
        return new WholePages();
    }

    /** That pages are written whole. */
    record WholePages() {}
}
