package vn.conglang.audit;

import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.conglang.core.NetworkAddress;

/**
 * From where a request comes, as IPv4 or IPv6 text. A proxy's word counts only where the server is
 * configured to believe it ({@code server.forward-headers-strategy}); a header alone never does.
 */
final class Address {

    private Address() {}

    static @Nullable String ofCurrentRequest() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes here
                ? written(here.getRequest().getRemoteAddr())
                : null;
    }

    private static @Nullable String written(@Nullable String address) {
        return address == null || address.isBlank() ? null : NetworkAddress.text(address);
    }
}
