package vn.conglang.site;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.conglang.desk.NavigationEntry;
import vn.conglang.desk.Permission;

/** What this room adds to the desk's navigation. */
@Configuration(proxyBeanMethods = false)
class DeskEntries {

    @Bean
    NavigationEntry portalEntry() {
        return new NavigationEntry(
                "desk.group.office",
                290,
                "site.portal.title",
                "/toa-soan/cong",
                List.of(Permission.MANAGE_PORTAL));
    }
}
