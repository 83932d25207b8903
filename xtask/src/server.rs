//! A static web server on loopback for development and tests: any path prefix, replies that can be
//! made to fail, a record of what was asked. Not for the open network.
//!
//! Written on the standard library: with tiny_http three of thirteen journeys waited for a page load
//! until they timed out, most likely behind a connection that the browser kept open and idle. Here
//! each connection has a thread of its own, carries one request, and is closed.

use std::collections::BTreeMap;
use std::io::{self, BufRead as _, BufReader, Write as _};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use crate::mime::content_type;
use crate::problem::{Explain, Result};
use crate::site::Site;

/// How long a connection may stay silent: browsers open some that they never use.
const SILENCE: Duration = Duration::from_secs(10);

/// What a server hands out, and where.
#[derive(Clone, Default)]
pub struct Hosting {
    /// The port; 0 lets the system choose.
    pub port: u16,
    /// Where the site lies on the server: empty, or folders as in `a/b/`.
    pub prefix: String,
    /// Whether browsers that take brotli get the packed files of the site, as from a good host.
    pub packing: Packing,
    /// Replies that differ from the site's files, by path below the prefix.
    pub faults: BTreeMap<String, Fault>,
}

/// How files are sent.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub enum Packing {
    /// As they are.
    #[default]
    Plain,
    /// The `.br` beside them, to browsers that take it.
    Brotli,
}

/// How a reply differs from the plain file.
#[derive(Clone, Default)]
pub struct Fault {
    /// Another status than 200.
    pub status: Option<u16>,
    /// Another content type than the ending's.
    pub content_type: Option<String>,
    /// Another body than the file's.
    pub body: Option<Vec<u8>>,
    /// Only so many bytes of the body.
    pub keep: Option<usize>,
}

/// One request as it was answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered {
    /// The path as it was asked, with the query.
    pub path: String,
    /// The status of the reply.
    pub status: u16,
}

/// A running server; it stops when dropped.
pub struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
    listening: Mutex<Option<JoinHandle<()>>>,
}

struct Shared {
    site: RwLock<Site>,
    prefix: String,
    packing: Packing,
    faults: RwLock<BTreeMap<String, Fault>>,
    answered: Mutex<Vec<Answered>>,
    is_closing: AtomicBool,
}

impl Server {
    /// Starts to serve `site`.
    pub fn start(site: Site, hosting: Hosting) -> Result<Self> {
        let taken = format!("port {} cannot be used", hosting.port);
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, hosting.port));
        let listener = listener.explain(taken, "choose another port")?;
        let address = listener.local_addr();
        let address = address.explain("the server has no address", "choose another port")?;
        let shared = Arc::new(Shared {
            site: RwLock::new(site),
            prefix: hosting.prefix,
            packing: hosting.packing,
            faults: RwLock::new(hosting.faults),
            answered: Mutex::default(),
            is_closing: AtomicBool::new(false),
        });
        let listening = Mutex::new(Some(thread::spawn({
            let shared = Arc::clone(&shared);
            move || {
                for stream in listener.incoming().flatten() {
                    if shared.is_closing.load(Ordering::Relaxed) {
                        return;
                    }
                    let shared = Arc::clone(&shared);
                    // The visitor may have gone; that is no concern of the server's.
                    thread::spawn(move || drop(shared.converse(&stream)));
                }
            }
        })));
        Ok(Self {
            address,
            shared,
            listening,
        })
    }

    /// The address of the site's root, with a slash at the end.
    pub fn url(&self) -> String {
        format!("http://{}/{}", self.address, self.shared.prefix)
    }

    /// Puts another site in the place of the present one.
    pub fn replace(&self, site: Site) {
        *self
            .shared
            .site
            .write()
            .unwrap_or_else(PoisonError::into_inner) = site;
    }

    /// Makes every reply whole from now on.
    pub fn mend(&self) {
        self.shared
            .faults
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .clear();
    }

    /// Hangs up for good: from now on connections are refused, as without a network.
    pub fn hang_up(&self) {
        self.shared.is_closing.store(true, Ordering::Relaxed);
        // One more connection wakes the listener, which then sees that it is to end.
        drop(TcpStream::connect(self.address));
        let listening = self.listening.lock();
        if let Some(listening) = listening.unwrap_or_else(PoisonError::into_inner).take() {
            // A thread that broke has nothing left to stop.
            drop(listening.join());
        }
    }

    /// Everything answered so far, in order.
    pub fn answered(&self) -> Vec<Answered> {
        self.shared.record().clone()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.hang_up();
    }
}

impl Shared {
    fn record(&self) -> MutexGuard<'_, Vec<Answered>> {
        self.answered.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Reads one request and answers it.
    fn converse(&self, stream: &TcpStream) -> io::Result<()> {
        stream.set_read_timeout(Some(SILENCE))?;
        let mut lines = BufReader::new(stream).lines();
        let Some(first) = lines.next().transpose()? else {
            return Ok(());
        };
        // The headers have to be read to their end.
        let mut packing = Packing::Plain;
        for line in lines {
            let line = line?.to_ascii_lowercase();
            if line.is_empty() {
                break;
            }
            if line.starts_with("accept-encoding:") && line.contains("br") {
                packing = self.packing;
            }
        }
        let mut words = first.split(' ');
        let (method, path) = (
            words.next().unwrap_or_default(),
            words.next().unwrap_or("/"),
        );
        let reply = self.reply(method, path, packing);
        self.record().push(Answered {
            path: path.to_owned(),
            status: reply.status,
        });
        reply.write(method, stream)
    }

    fn reply(&self, method: &str, path: &str, packing: Packing) -> Reply {
        if !matches!(method, "GET" | "HEAD") {
            return plain(405, "Only GET and HEAD.");
        }
        let asked = path.split(['?', '#']).next().unwrap_or_default();
        let asked = decoded(asked.trim_start_matches('/'));
        let prefix = &self.prefix;
        // As static hosts do: without the slash, relative addresses would start a folder too high.
        if !prefix.is_empty() && format!("{asked}/") == *prefix {
            let location = Some(format!("/{prefix}"));
            return Reply {
                location,
                ..plain(301, "")
            };
        }
        let Some(name) = asked.strip_prefix(prefix.as_str()) else {
            return plain(404, "Nothing here.");
        };
        let name = if name.is_empty() || name.ends_with('/') {
            format!("{name}index.html")
        } else {
            name.to_owned()
        };
        self.file(&name, packing)
    }

    fn file(&self, name: &str, packing: Packing) -> Reply {
        let faults = self.faults.read().unwrap_or_else(PoisonError::into_inner);
        let fault = faults.get(name).cloned().unwrap_or_default();
        let site = self.site.read().unwrap_or_else(PoisonError::into_inner);
        let packed = site.get(&format!("{name}.br"));
        if let Some(packed) = packed.filter(|_| packing == Packing::Brotli) {
            let is_packed = true;
            return Reply {
                is_packed,
                ..reply(200, content_type(name), packed.to_vec())
            };
        }
        let Some(mut body) = fault.body.or_else(|| site.get(name).map(<[u8]>::to_vec)) else {
            return plain(404, "Nothing here.");
        };
        body.truncate(fault.keep.unwrap_or(usize::MAX));
        let kind = fault
            .content_type
            .unwrap_or_else(|| content_type(name).to_owned());
        reply(fault.status.unwrap_or(200), &kind, body)
    }
}

/// A reply, ready to be sent.
struct Reply {
    status: u16,
    kind: String,
    body: Vec<u8>,
    location: Option<String>,
    is_packed: bool,
}

impl Reply {
    fn write(self, method: &str, mut stream: &TcpStream) -> io::Result<()> {
        let Self {
            status,
            kind,
            body,
            location,
            is_packed,
        } = self;
        let location = location
            .map(|to| format!("Location: {to}\r\n"))
            .unwrap_or_default();
        let packed = match is_packed {
            true => "Content-Encoding: br\r\n",
            false => "",
        };
        let head = format!(
            "HTTP/1.1 {status} \r\nContent-Type: {kind}\r\nContent-Length: {}\r\n{location}{packed}\
             Cache-Control: no-store\r\nConnection: close\r\n\r\n",
            body.len()
        );
        stream.write_all(head.as_bytes())?;
        if method == "GET" {
            stream.write_all(&body)?;
        }
        stream.flush()
    }
}

fn plain(status: u16, text: &str) -> Reply {
    reply(
        status,
        "text/plain; charset=utf-8",
        text.as_bytes().to_vec(),
    )
}

fn reply(status: u16, kind: &str, body: Vec<u8>) -> Reply {
    Reply {
        status,
        kind: kind.to_owned(),
        body,
        location: None,
        is_packed: false,
    }
}

/// A path with its `%xx` undone; what is no such sequence stays as it is.
fn decoded(path: &str) -> String {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let Some((&first, tail)) = rest.split_first() {
        let hex = (first == b'%').then(|| tail.get(..2)).flatten();
        let value = hex.and_then(|hex| u8::from_str_radix(str::from_utf8(hex).ok()?, 16).ok());
        bytes.push(value.unwrap_or(first));
        rest = if value.is_some() {
            tail.get(2..).unwrap_or_default()
        } else {
            tail
        };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
