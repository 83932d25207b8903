//! One journey: the site served, a fresh browser, the steps, and what must hold for all of them at
//! the end: no error in the console that was not foreseen, no request that failed unforeseen.

use std::thread;

use xtask::server::{Fault, Hosting, Server};
use xtask::site::Site;

use crate::browser::{Browser, Reader};
use crate::failure::{Failure, Outcome};
use crate::page::Page;
use crate::{console, shots, site};

/// A journey to be made; by default from the site's root, in a window of 1280 by 900.
pub struct Journey {
    site: Site,
    hosting: Hosting,
    reader: Reader,
    foreseen: Vec<String>,
    edition: Edition,
}

/// What is opened: chosen by the variable `ATLAS_EDITION`, so that the same journeys go through both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Edition {
    /// The site, served.
    Hosted,
    /// The one file, alone in an empty folder.
    File,
}

impl Edition {
    fn chosen() -> Outcome<Self> {
        match std::env::var("ATLAS_EDITION").as_deref() {
            Err(_) | Ok("" | "hosted") => Ok(Self::Hosted),
            Ok("file") => Ok(Self::File),
            Ok(other) => Err(Failure::new(format!(
                "ATLAS_EDITION is `{other}`; say hosted or file"
            ))),
        }
    }
}

/// What the steps of a journey work with.
#[derive(Clone, Copy)]
pub struct Scene<'a> {
    /// The page, as yet empty.
    pub page: Page<'a>,
    /// The server, which knows what was asked of it.
    pub server: &'a Server,
}

/// A journey that starts at an address, once the page is ready.
pub fn at(address: &str, steps: impl FnOnce(Page<'_>) -> Outcome) -> Outcome {
    Journey::new()?.run(|Scene { page, .. }| {
        page.open(address)?;
        page.ready()?;
        steps(page)
    })
}

impl Journey {
    /// A journey through the built site.
    pub fn new() -> Outcome<Self> {
        let site = site::built()?;
        Ok(Self {
            site,
            hosting: Hosting::default(),
            reader: Reader::default(),
            foreseen: Vec::new(),
            edition: Edition::chosen()?,
        })
    }

    /// Through the one file, opened from a disk.
    pub const fn from_a_file(mut self) -> Self {
        self.edition = Edition::File;
        self
    }

    /// With the site in a folder of the server, as in `a/b/`.
    pub fn below(mut self, prefix: &str) -> Self {
        prefix.clone_into(&mut self.hosting.prefix);
        self
    }

    /// In a window of this size.
    pub fn sized(mut self, width: u32, height: u32) -> Self {
        self.reader.size = (width, height);
        self
    }

    /// With a media feature, as in `("prefers-color-scheme", "dark")`.
    pub fn with_media(mut self, feature: &'static str, value: &'static str) -> Self {
        self.reader.media.push((feature, value));
        self
    }

    /// In a browser where `script` has run before the page's own scripts.
    pub fn after(mut self, script: &'static str) -> Self {
        self.reader.before.push(script);
        self
    }

    /// With another file, or one more, in the site.
    pub fn with_file(mut self, name: &str, bytes: impl Into<Vec<u8>>) -> Self {
        self.site.insert(name, bytes);
        self
    }

    /// The site as it stands, for what is to come after it.
    pub fn site(&self) -> &Site {
        &self.site
    }

    /// With a reply that fails, for the file of this name.
    pub fn with_fault_at(mut self, name: &str, fault: Fault) -> Self {
        self.hosting.faults.insert(name.to_owned(), fault);
        self
    }

    /// With a reply that fails, for the file whose name starts and ends so around its hash.
    pub fn with_fault(mut self, start: &str, end: &str, fault: Fault) -> Outcome<Self> {
        let name = site::hashed(&self.site, start, end)?;
        self.hosting.faults.insert(name, fault);
        Ok(self)
    }

    /// Foresees an error in the console whose message contains `part`. It has to come.
    pub fn foreseeing(mut self, part: &str) -> Self {
        self.foreseen.push(part.to_owned());
        self
    }

    /// Makes the journey.
    pub fn run(self, steps: impl FnOnce(Scene<'_>) -> Outcome) -> Outcome {
        let file = match self.edition {
            Edition::Hosted => None,
            Edition::File => Some(site::lone_file(&self.site)?),
        };
        let server = site::serve(&self.site, self.hosting)?;
        let browser = Browser::start(&self.reader)?;
        let url = file.unwrap_or_else(|| server.url());
        let scene = Scene {
            page: Page::new(&browser, &url),
            server: &server,
        };
        let outcome = steps(scene).and_then(|()| console::check(&browser, &self.foreseen));
        outcome.map_err(|failure| with_picture(&browser, &failure))
    }
}

/// The failure, with a picture of the page at that moment.
fn with_picture(browser: &Browser, failure: &Failure) -> Failure {
    let name = thread::current().name().unwrap_or("unnamed").to_owned();
    let picture = match shots::take(browser, &format!("failed-{name}")) {
        Ok(file) => format!("the page at that moment: {}", file.display()),
        Err(problem) => format!("no picture could be taken: {problem}"),
    };
    Failure::new(format!("{failure}\n{picture}"))
}
