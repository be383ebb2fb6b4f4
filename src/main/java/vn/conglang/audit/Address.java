package vn.conglang.audit;

import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * From where a request comes, as IPv4 or IPv6 text. A proxy's word counts only where the server is
 * configured to believe it ({@code server.forward-headers-strategy}); a header alone never does.
 */
final class Address {

    private Address() {}

    static @Nullable String ofCurrentRequest() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes here
                ? withoutZone(here.getRequest().getRemoteAddr())
                : null;
    }

    // The name of this machine's own interface, as in fe80::1%eth0, says nothing about the caller.
    private static @Nullable String withoutZone(@Nullable String address) {
        if (address == null || address.isBlank()) {
            return null;
        }
        var zone = address.indexOf('%');
        return zone < 0 ? address : address.substring(0, zone);
    }
}
