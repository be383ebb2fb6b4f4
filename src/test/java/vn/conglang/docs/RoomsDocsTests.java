package vn.conglang.docs;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import vn.conglang.CongLang;

/** {@code docs/rooms.md}: the rooms and the arrows that really run between them. */
class RoomsDocsTests {

    private final ApplicationModules rooms = ApplicationModules.of(CongLang.class);

    @Test
    void theDrawingOfTheRoomsIsCurrent() throws IOException {
        new GeneratedPage("rooms.md", page()).mustBeCurrent();
    }

    private String page() {
        var names =
                rooms.stream()
                        .map(RoomsDocsTests::name)
                        .sorted()
                        .map(name -> "    " + name)
                        .collect(Collectors.joining("\n"));
        var arrows =
                rooms.stream().flatMap(this::arrows).sorted().collect(Collectors.joining("\n"));
        return """
        # The rooms

        What each room is for stands in its `package-info.java`. An arrow says "knows"; arrows only run downwards
        (`ModularityTests`). Every room knows `core`, so its arrows are left out.

        ```mermaid
        flowchart TD
        %s
        %s
        ```
        """
                .formatted(names, arrows);
    }

    private Stream<String> arrows(ApplicationModule room) {
        return room.getDirectDependencies(rooms)
                .uniqueModules()
                .map(RoomsDocsTests::name)
                .filter(known -> !known.equals("core"))
                .map(known -> "    " + name(room) + " --> " + known);
    }

    private static String name(ApplicationModule room) {
        return room.getIdentifier().toString();
    }
}
