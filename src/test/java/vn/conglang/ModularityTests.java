package vn.conglang;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The rooms and the arrows between them: down only. */
class ModularityTests {

    private final ApplicationModules rooms = ApplicationModules.of(CongLang.class);

    @Test
    void arrowsRunDownwards() {
        rooms.verify();
    }
}
