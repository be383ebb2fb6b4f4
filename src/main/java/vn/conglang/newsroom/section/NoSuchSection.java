package vn.conglang.newsroom.section;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Asked for a section that does not exist. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NoSuchSection extends RuntimeException {

    NoSuchSection() {
        super("No such section", null, false, false);
    }
}
