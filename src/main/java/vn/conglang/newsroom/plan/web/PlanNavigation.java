package vn.conglang.newsroom.plan.web;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.conglang.desk.NavigationEntry;
import vn.conglang.desk.Permission;

/** The plan's line in the desk's navigation. */
@Configuration(proxyBeanMethods = false)
class PlanNavigation {

    @Bean
    NavigationEntry editorialPlan() {
        return new NavigationEntry(
                        "desk.group.news",
                        150,
                        "newsroom.plan.nav",
                        PlanQuery.PATH,
                        List.of(Permission.READ_ITEMS))
                .by("g k");
    }
}
