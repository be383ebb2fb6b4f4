package vn.conglang.desk;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every desk screen its frame. */
@ControllerAdvice(annotations = DeskController.class)
class DeskFrames {

    private final List<NavigationEntry> entries;
    private final ObjectProvider<Bell> bell;

    DeskFrames(List<NavigationEntry> entries, ObjectProvider<Bell> bell) {
        this.bell = bell;
        this.entries =
                entries.stream().sorted(Comparator.comparingInt(NavigationEntry::order)).toList();
    }

    @ModelAttribute("desk")
    DeskFrame desk(@AuthenticationPrincipal Viewer viewer) {
        var byGroup =
                entries.stream()
                        .filter(entry -> entry.isFor(viewer))
                        .collect(
                                Collectors.groupingBy(
                                        NavigationEntry::group,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        return new DeskFrame(
                viewer,
                byGroup.entrySet().stream()
                        .map(group -> new DeskFrame.Group(group.getKey(), group.getValue()))
                        .toList(),
                bell.getIfAvailable());
    }
}
