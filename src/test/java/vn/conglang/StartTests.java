package vn.conglang;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.conglang.testing.RoomTest;

/** The application starts on an empty database. */
@RoomTest
class StartTests {

    @Autowired MockMvc mvc;

    @Test
    void sendsTheUnknownToSignIn() throws Exception {
        mvc.perform(get("/toa-soan")).andExpect(status().is3xxRedirection());
    }
}
