/** Given names of many cultures in the news' spellings, words that are names as well included. */
export const GIVEN_NAMES: readonly string[] = `
  Aagot Aaron Abayomi Abbas Abd Abdallah Abdel Abdelaziz Abdelfattah Abdelhamid Abdelkader Abdelmadjid Abdelmalik Abderrahmane Abdirahman Abdo Abdolreza
  Abdou Abdul Abdulaziz Abdulfattah Abdulhamid Abdulkadir Abdulla Abdullah Abdullahi Abdulmalik Abdulqadir Abdulrahman Abdulsalam Abdurrahman Abebe Abhijit
  Abhishek Abigail Abiodun Abiy Abolfazl Abolghasem Abu Achille Adalet Adam Adama Ade Adebayo Adeel Adel Adesina Adil Aditya Adnan Adolfo Adriaan Adrian
  Adriana Afonso Afzal Agnes Agus Agustin Agustín Ahmad Ahmadou Ahmed Ahmet Aiko Airlangga Aisha Aiyaz Ajay Ajit Akash Akbar Akhilesh Aki Akif Akihiro
  Akihito Akiko Akinwumi Akio Akira Akram Alaa Alaeddin Alain Alan Alassane Albert Alberto Alda Alec Alejandra Alejandro Aleksandar Aleksander Aleksandr
  Aleksei Aleš Alessandra Alessandro Alessia Alev Alex Alexander Alexandra Alexandre Alexandria Alexandros Alexei Alexey Alexis Alfonso Alfred Alfredo
  Algirdas Ali Alice Alicia Alina Alioune Alireza Alisher Alison Alla Allan Allen Allison Almazbek Alok Alparslan Alpha Alvaro Álvaro Alyona Amadou Amadu
  Amal Amanda Amar Amartya Amber Ameen Ameet Amelia Amélie Amer Amin Amina Aminu Amir Amirhossein Amit Amitabh Ammar Amos Amr Amrita Amy Ana Anaïs Anand
  Anant Anas Anastasia Anatoli Anatoly Anders André Andrea Andreas Andrei Andrej Andres Andrés Andrew Andrey Andrii Andris Andrius Andriy Andrzej Andy Angel
  Ángel Angela Angélica Angelo Aníbal Anies Anil Anirudh Anis Anita Anjali Anju Anke Ankit Ann Anna Annalena Anne Annegret Annette Annie Anniken Antal
  Anthony Antoine Anton Antonella Antonina Antonio António Antonis Antony Antti Anupam Anura Anurag Anutin Anwar Anwarul Aparna April Aqeel Ara Arafat Araik
  Ararat Archana Archibald Arda Aref Ari Ariel Arif Arindam Aristides Arjun Arkady Armando Armen Armin Arnaud Arnold Arnoldo Arsalan Arsen Arseniy Art Artem
  Arthur Arturo Arturs Artyom Arun Arundhati Arvind Arye Aryeh Asad Asadollah Asghar Asha Ashish Ashley Ashok Ashraf Ashwini Asif Asim Askar Aslam Aslan Asli
  Asma Assimi Astrid Atal Ataollah Atef Atif Atiku Atul Audrey Augusto Aung Aurelia Aurelio Austin Avi Avigdor Avraham Avril Awad Axel Ayad Ayelet Ayhan
  Aylin Ayman Ayodele Ayoub Ayse Ayşe Ayub Ayumi Aziz Azizullah Azman Azzam Babacar Babajide Bader Badr Bagher Baha Bahram Bakhtiyar Bakr Bakytzhan Balázs
  Bálint Bambang Ban Bandula Bankole Banri Barack Barbara Barbora Baris Barry Barış Bart Basel Bashar Bashir Basil Basim Bassam Bassem Bassirou Bastien Beata
  Beatrice Beatriz Becky Behrouz Behzad Bekir Ben Benedetta Benedikt Benigno Benita Benito Benjamin Benjamín Benny Benoît Berat Berk Bernard Bernardo Bernd
  Bernie Bertrand Beth Betsy Betty Beverly Bezalel Bhupendra Bhupesh Bibi Bidzina Bijay Bilal Bilawal Bill Billy Bimal Bimalendra Binali Bindeshwari Binyamin
  Birgit Birgitta Bisher Bishnu Bjarne Björn Blaise Blake Blanca Blessing Bo Bob Bobby Bogdan Bohdan Bohuslav Boiko Bola Bongbong Bonnie Boris Borut Boubacar
  Boubou Bounnhang Boutros Boyko Božidar Brad Bradley Brandon Brenda Brendan Brett Børge Brian Brice Bridget Brigitte Bronisław Bruce Bruno Bryan Budi Bujar
  Bukola Bulent Bülent Burak Burcu Burhan Çağatay Caitlin Calvin Cameron Camilla Camille Camilo Can Carina Carl Carla Carles Carlo Carlos Carme Carmen Carol
  Carolina Caroline Carolyn Carrie Carter Casey Catherine Cathy Cecil Cecilia Cédric Celia Celso Cem Cemal Cemil Cengiz Cesar César Cevdet Chad Chamlong
  Chandra Chandrika Chantal Charity Charles Charlie Charlot Charlotte Chase Cheikh Chelsea Cheryl Chester Chhum Chiaki Chidi Chika Chimamanda Chinedu Chris
  Christel Christelle Christian Christiane Christina Christine Christoffer Christophe Christopher Chuan Chuck Chukwuma Cindy Claire Clara Clarence Clark
  Claude Claudia Claudine Claudio Clay Clemens Clément Cliff Clifford Clinton Clive Clyde Cody Colin Condoleezza Connie Connor Constance Constantinos Corazon
  Corey Cornelia Cory Courtney Craig Cristiano Cristina Crystal Csaba Curtis Cynthia Cyprian Cyril Dace Dacian Dag Daina Daishiro Daisuke Daisy Dalal Dale
  Dalia Damien Dan Dani Daniel Daniela Daniele Danielle Daniil Danilo Danny Daoud Daria Dario Darrell Darren Darya Dave David Davit Dawn Dawood Dean Debbie
  Deborah Debra Deepa Deepak Deepika Delcy Delfin Delphine Demeke Denis Denise Deniz Dennis Denys Derek Derya Desmond Devendra Devlet Dewi Dharmendra Diana
  Diane Dick Diego Dieter Dietmar Dilek Dilma Dimitris Dinendra Dinesh Diosdado Dipak Dipu Dirk Divya Dmitri Dmitriy Dmitry Dmytro Dolores Dolors Dominic
  Dominique Don Donald Donatella Donna Doris Dorothee Dorothy Doru Doug Douglas Dov Dragan Drew Dritan Duane Duke Duncan Dusan Dušan Dushyant Dustin Dwight
  Dylan Earl Ebele Ebrahim Ebru Ed Eddie Edgar Edgars Edi Edith Edmund Edmundo Edna Eduard Eduardo Edvard Edward Edwin Efkan Efraim Egils Ehsan Ehud Eiji
  Eileen Eirik Eitan Ekaterina Eko Ekow Ekrem Elaine Elbridge Elchin Eleanor Elena Eleni Eleonora Elham Eli Eliezer Elif Elisa Elisabet Elisabeth Élisabeth
  Elise Elizabeth Ella Ellen Elliott Elly Elmar Elmer Elnur Elon Elsa Elsie Elvira Elyakim Emad Emanuel Emeka Emil Emilija Emilio Emily Emine Emma Emmanuel
  Emmerson Emomali Emre Engin Enoch Enrico Enrique Enver Enzo Ercan Erdal Erdem Erdoğan Eren Erhan Eric Erica Erich Erik Eriko Erin Erkan Erlan Erlinda Erna
  Ernest Ernesto Erol Ersin Ertugrul Eshaq Esmaeil Esmail Espen Esra Essam Esteban Esther Ethan Ethel Etienne Étienne Etsuko Eugene Eugenia Eugenio Eva Evan
  Evangelos Evariste Evelyn Evgeniy Evgeny Evo Ewa Eyal Fabian Fabio Fabrice Fabrizio Fadel Fadi Fahad Fahd Fahim Fahrettin Faisal Faith Faiz Fakhri Farah
  Faraj Fares Farhad Farhan Farid Farida Faris Farooq Farouk Farrokh Faruk Farzad Fatemeh Fathi Fatih Fatima Fatma Fatou Faure Faustin Fawad Fawzi Fayez
  Fayiz Fayyad Federica Federico Feleti Felicity Felipe Felix Félix Ferdinand Ferdows Ferenc Fereydoun Ferhat Feridun Fernanda Fernando Festus Fethullah
  Fevzi Fiame Fikile Fikret Filippo Fiona Firas Firouz Flavio Florence Florian Floyd Folake Fouad Frances Francesca Francesco Francis Francisco Franck
  François Françoise Frank Franklin Frans Franz Fred Frédéric Frederick Fredrik Friedrich Fuad Fuat Fumiko Fumio Funmilayo Fyodor Gabi Gabriel Gabriela
  Gabriele Gabrielius Gadi Gaël Gaetano Gail Gali Galina Ganesh Gareth Garik Garrett Gary Gaurav Gautam Gavin Gavriil Gebran Gedu Geert Gela Gen Genaro Gene
  Genki Gennady Geoff Geoffrey George Georgi Georgia Georgios Georgy Gerald Gérald Geraldine Gerard Gérard Gerardo Gerd Gergely Gerhard Germán Gerry Getachew
  Gevorg Ghada Ghalib Ghassan Ghazi Gholam Gholamhossein Gholamreza Ghulam Giacomo Gian Gianfranco Gianni Gibran Gideon Gila Gilad Gilberto Gilles Gina
  Ginger Giorgi Giorgia Giorgio Giovanni Girija Girish Gita Gitanas Giulia Giulio Giuseppe Gladys Gleb Glen Glenn Gloria Godwin Gökhan Golda Gonzalo Goodluck
  Gopal Goran Göran Gordon Goro Gotabaya Govinda Graça Grace Graham Grant Greg Gregor Gregorio Gregory Grigory Grzegorz Guido Guilherme Guillaume Guillermo
  Gul Guðlaugur Gulnara Gülşah Günter Gunther Gurbanguly Gurpreet Gürsel Gustavo Guy Gwede Gwendolyn György Habib Habibollah Hadi Hafez Hafiz Hage Haidar
  Haider Haile Hailemariam Haitham Hajar Hajime Hakainde Hakan Håkan Hakeem Hakim Hala Halil Halina Halit Haluk Hamad Hamdan Hameed Hamid Hamidreza Hammad
  Hamza Hanan Hande Hani Hannah Hanno Hans Hany Hardeep Hari Harish Harold Haroon Haroun Harriet Harry Harsh Harsha Haruka Haruki Haruko Harvey Hasan Hashem
  Hashim Hassan Hassanein Hatem Hatice Hatta Hayati Hayk Haytham Hazel Hazem Heather Hector Héctor Heidi Heikki Heiko Heinrich Heinz Helen Helena Helene
  Helga Helmut Hemant Henri Henrik Henrique Henry Herbert Herman Hermann Hervé Herzi Hesham Heshmatollah Heydar Hicham Hidayat Hideki Hideo Hikari Hikmet
  Hilary Hilda Hillary Hiro Hirofumi Hirohito Hirokazu Hiroki Hiroko Hiroshi Hiroyuki Hisako Hisashi Hisham Hitoshi Hojjat Holly Homayoun Hope Horacio Hormoz
  Horst Hossam Hossein Houari Houssem Hovik Howard Htin Hubert Hubertus Huda Hugh Hugo Hulusi Humayun Humberto Husam Huseyin Hüseyin Hussain Hussam Hussein
  Ian Ibrahim İbrahim Ibrahima Ichiro Ida Idi Idit Idris Idriss Ifeanyi Ignacio Igor Ihab Ihor Ihsan Ikram Ilham Ilhan Ilia Ilir Ilker İlker Ilya Imad Iman
  Imelda Imran Inas Indira Indra Indrajit Ines Inés Inga Ingrid Ingrida Inna Innokenty Ioane Ioannis Iosif Iqbal Iraj Irakli Irene Irina Iris Irma Iryna Isa
  Isaac Isabel Isabella Isabelle Isaias Ishaq Ishwar Iskandar Islam Ismaeel Ismael Ismail İsmail Ismet İsmet Israel Issa Issam Itamar Itsunori Itzhak Ivan
  Ivanna Ivo Ivor Ivy Izzat Jaafar Jaak Jaber Jabir Jacek Jacinda Jack Jackie Jacob Jacqueline Jacques Jafar Jagat Jagdish Jaime Jair Jakaya Jake Jakob Jakub
  Jalal Jalil Jamal Jamaluddin James Jamie Jamil Jamila Jamshid Jan Jane Janet Janez Janice Janina Janine Janis Jānis Janos Jared Jarosław Jaroslaw Jasmine
  Jason Jassem Jassim Javad Javed Jawad Jay Jayalalithaa Jayant Jayantha Jean Jean-Claude Jean-Marc Jean-Marie Jean-Michel Jean-Noel Jean-Noël Jean-Pierre
  Jean-Yves Jeb Jeenbek Jeff Jeffery Jeffrey Jelena Jen Jennifer Jenny Jens Jeremiah Jeremy Jerome Jérôme Jerry Jerzy Jesse Jessica Jessie Jesus Jesús Jeyhun
  Jhalanath Jibril Jihad Jill Jim Jimmy Jiri Jiří Jiro Jitendra Jo Joachim Joan Joanna Joanne Joao João Joaquin Joaquín Jochen Jodie Joe Joel Johan Johann
  Johanna Johannes John Johnny Joko Jomo Jon Jonas Jonathan Jordan Jörg Jorge Josaia Jose José Josef Josep Joseph Josephine Josh Joshua Joy Joyce Jozef Juan
  Juana Judith Judy Juha Jules Julia Julian Julie Julien Juliette Julio Julius Jun June Junichi Junichiro Junior Junko Jurgen Jürgen Jüri Justin Jusuf Jyoti
  Kadir Kaguta Kairat Kais Kaïs Kaitlan Kaja Kakha Kalonzo Kalyan Kamal Kamala Kamel Kamil Kamla Kamran Kanhaiya Kaori Karam Karan Karel Karen Karim Karin
  Karl Karl-Theodor Karoline Karsten Kassem Kassim Kassym-Jomart Katalin Katarina Kate Katerina Katherine Kathleen Kathryn Kathy Katie Katja Katrin Katsunobu
  Katsuya Katy Kausea Kaveh Kavita Kazem Kazim Kazuhiro Kazuko Kazuo Kazuya Keiji Keiko Keir Keith Kelly Kemal Kemi Ken Kenan Kenichi Kenichiro Kenji Kenneth
  Kent Kenta Kerstin Kęstutis Kevin Kgalema Khadga Khadija Khadzhimurat Khaled Khaleda Khalid Khalifa Khalil Khawaja Khin Khosrow Khumbo Khurram Khurshid
  Kiana Kianoush Kim Kimberly Kiran Kiren Kiril Kirill Kirsten Kishan Kithure Kiyoko Klaudia Klaus Klim Knut Kofi Kohei Koichi Koichiro Koji Kolinda
  Konstantin Konstantinos Koray Kostas Kostyantyn Kotaro Krishna Krisjanis Krišjānis Kristalina Kristen Kristian Kristin Kristina Kristrún Krzysztof Ksenia
  Kumar Kumiko Kurt Kwame Kwasi Kyaw Kyle Kyoko Kyriakos Laila Lakshman Lakshmi Lal Lalit Lamia Lance Larisa Larry Lars Larysa Laszlo László Latif Laura
  Lauren Laurence Laurent Lautaro Lavrenti Lawrence Layla Lazarus Lea Leah Leandro Lech Lee Lefteris Leigh Leila Leni Leo Leon Leonard Leonardo Leonid
  Leopoldo Leroy Leslie Lester Lesya Lev Levent Levon Lewis Leyla Liam Lidia Lilian Lily Limor Lina Lincoln Linda Lindiwe Lindsay Lindsey Lionel Lisa Liviu
  Liz Ljubica Lloyd Lois Lorenzo Lorraine Lothar Louis Louise Luay Lubna Lubomír Luca Lucas Lucia Luciano Lucille Lucy Ludmila Ludvik Luhut Luigi Luis Luís
  Luisa Luiz Luke Lula Luminita Lutfi Lutfu Lutz Lynn Lyubov Lyudmila Mabel Maciej Macky Made Madeleine Madeline Madhav Madhuri Magda Magdalena Maggie
  Magomed Małgorzata Maha Mahamadou Mahamat Mahathir Mahdi Maher Mahesh Mahfud Mahinda Mahir Mahmood Mahmoud Mahmud Mahnaz Maia Mairead Maithripala Majed
  Majid Maka Makis Makoto Maksim Maksym Malala Malcolm Malek Malik Mallikarjun Mamadou Mamady Mamata Mamoru Manal Manasseh Mandy Manfred Mangala Manish
  Manmohan Manoj Manouchehr Mansoor Mansour Mansur Manuel Manuela Maqbool Marat Marc Marcel Marcela Marcello Marcelo Marcia Marcin Marco Marcus Marek Marème
  Margaret Margarita Margit Margrethe Margus Mari Maria Mariam Mariana Mariano Marie Marie-Pierre Mariko Marilyn Marina Marine Mario Marion Maris Marisol
  Mariya Marjan Marjorie Mark Marko Marlene Marta Martha Martin Martine Marvin Marwan Mary Maryam Marzieh Masahiko Masahiro Masako Masao Masaru Masato
  Masatoshi Masayoshi Masayuki Mashaallah Mason Masood Masoud Masoumeh Massimo Massoud Mateja Mateusz Mathias Matt Matteo Matthew Matthias Maureen Maurice
  Mauricio Maurizio Mauro Max Maxim Maximilian Maxine May Mazen Mechthild Meenakshi Meera Megan Megawati Megumi Mehdi Mehmet Mehran Mehrdad Meir Melanie
  Melchior Melih Melinda Melissa Melvin Menachem Meral Merav Mercedes Meredith Merve Mesut Mete Mette Mevlut Mevlüt Mher Michał Michael Michaela Michal
  Michalis Michel Michele Michèle Michelle Michiko Midori Miguel Mika Mike Mikhail Mikheil Miklós Mikulas Milan Mildred Milena Miles Milorad Milos Miloš
  Milton Mina Minoru Mircea Mireille Mirek Miri Miroslav Mishaal Mishal Mitch Mitchell Mithat Mitsuko Mitt Miyuki Mladen Moammar Moaz Moeen Mohamad Mohamed
  Mohammad Mohammadreza Mohammed Mohan Mohsen Mohsin Moin Moira Mojtaba Mokgweetsi Molly Momčilo Moncef Monica Monicah Monika Monique Monther Morgan Moritz
  Morris Morteza Moshe Mostafa Moussa Muammar Mubarak Mudar Muhammad Muhammadu Muharrem Muhsin Muhyiddin Mujtaba Mukesh Mukhtar Mukul Mulatu Munir Muqtada
  Murat Muriel Murray Murtaza Musa Musab Musalia Musallam Musavat Mustafa Mustapha Muthanna Mwai Myint Mykhailo Mykola Nabih Nabil Nadezhda Nadia Nadiem
  Nadim Nadine Nadir Nael Naftali Nahid Nahla Naim Najib Najla Najm Naledi Nalin Namal Nana Nancy Nandini Nangolo Naoki Naoko Naomi Naoto Narayan Narendra
  Naresh Narges Nargess Nargiz Nariman Naruhito Naseer Naser Nasir Nasr Nasrallah Nasrin Nasser Natalia Natalie Nataliya Natalya Nataša Natasha Nathalie
  Nathan Nathaniel Natsuki Natsuo Naveen Navid Navjot Nawaf Nawal Nawaz Nayef Nazanin Nazar Nazir Ndaba Neal Nebojša Necdet Nechirvan Necmettin Ned Neeraj
  Neil Nelson Nematollah Netumbo Ngozi Nicholas Nick Nicola Nicolae Nicolas Nicolás Nicole Nicoletta Nicos Nidal Niels Nigel Nihat Nika Nikita Nikki Nikol
  Nikola Nikolai Nikolaos Nikolay Nikos Nilgün Nima Nina Nir Nirmala Nirupama Nisha Nissim Nitin Nitzan Nizar Nkosazana Noa Noah Nobuaki Nobuo Nodar Noeleen
  Noor Noora Nora Norbert Noriko Norma Norman Norodom Nour Nouri Nugzar Numan Nurettin Nuri Nurlan Nursultan Oana Obiageli Octavio Odile Ofer Ofir Oğuz Okan
  Oksana Oktay Olaf Ole Oleg Oleh Oleksandr Oleksii Oleksiy Olena Olga Olha Olive Oliver Olivia Olivier Olli Olusegun Olzhas Omar Omer Ömer Omid Orest Orhan
  Oriol Orit Osama Osamu Oscar Oskar Osman Ostap Othman Otto Oumar Ousmane Owen Ozan Ozgur Özgür Ozlem Özlem Pablo Paetongtarn Paige Pál Palaniappan Pamela
  Panagiotis Pankaj Panos Paola Paolo Paramjit Parisa Parnpree Parvati Parviz Pascal Pat Patience Patrice Patricia Patrick Patrizia Patsy Patty Paul
  Paul-Henri Paula Pauline Pavel Pavlo Pavol Payam Pearl Pedro Peggy Pekka Penny Percy Pere Perry Pervez Pervin Pete Peter Péter Petr Petra Petro Petteri
  Peyman Phil Philip Philippe Phillip Phoebe Phumzile Phyllis Pier Pierre Pieter Pietro Pilar Pinarayi Pita Piyush Polina Polly Prabhu Prabowo Pradeep
  Prafulla Prahlad Prakash Pramod Pranab Prasad Prashant Pratap Pratibha Praveen Prayut Prayuth Predrag Priscilla Prithvi Priti Priya Priyanka Prokopis Puan
  Pushpa Pyotr Qaboos Qais Qamar Qasem Qasim Qassem Rabab Rabia Rachel Rachid Radek Radha Radosław Radoslaw Rafael Rafi Rafik Rafiq Raghuram Rahul Raila
  Rainer Raj Rajab Rajan Rajeh Rajendra Rajesh Rajiv Rajnath Rakesh Ralf Ralph Ram Raman Ramazan Ramesh Rami Ramin Ramiz Ramnath Ramon Ramón Ramzan Ramzi
  Rana Randall Randhir Randy Rania Ranil Ranjan Ranjit Raouf Raphaël Rasheed Rashid Rashmi Rasmus Rasoul Rauf Raul Raúl Ravi Ravish Rawhi Ray Raymond Rebecca
  Recep Redwan Reem Reginald Reiko Reinhard Rekha Renate Renato Renaud René Renu Retno Rex Reza Rhonda Riad Riaz Ricardo Riccardo Rich Richard Rick Ricky Rie
  Riina Rima Rinat Rishi Rita Ritu Rivka Riyad Riyadh Riza Rizal Rob Robert Roberta Roberto Robin Roch Rochelle Rod Roderick Rodion Rodney Rodolfo Rodrigo
  Roger Rohan Rohit Rohitha Rohollah Roland Rolf Roman Romano Ron Ronald Ronen Rosa Rosario Rose Rosemary Ross Rossen Roy Roya Ruben Rubén Ruby Ruhollah Rui
  Rumen Rupert Ruslan Russell Rustam Rustem Ruth Ryan Ryo Ryoichi Ryosei Ryota Ryu Rıza Saad Saadi Sabah Saber Sabine Sabri Sabrina Sachiko Sachin Sadakazu
  Sadegh Sadiq Sadr Sadyr Saeb Saeed Safa Sahar Sahle-Work Said Saif Saifuddin Sajid Sajith Sajjad Sakhr Salah Saleem Saleh Salem Saleumxay Sali Salif Salih
  Salim Sally Salma Salman Salome Salva Salvador Salvatore Sam Samantha Samdech Sameh Samer Sami Samia Samih Samir Samira Samuel Samvel Sana Sanaa Sanae
  Sandeep Sandra Sandro Sandy Sangeeta Sanjay Sanjeev Sanjiv Sanna Santiago Santosh Saparmurat Sara Sarah Sarath Sardar Sardor Sartaj Satish Satoshi Sattar
  Satya Saud Sauli Sayeed Scott Sean Sebastian Sebastián Sebastião Sébastien Sedat Ségolène Seiji Seiko Sékou Selahattin Selcuk Selçuk Selim Selin Selma
  Semih Semyon Serdar Sergei Sergey Sergio Sérgio Sergiu Serhii Serhiy Serkan Serzh Seth Sevgi Sevim Seyni Shadi Shafiq Shahbaz Shaher Shahid Shahram
  Shahriar Shai Shakil Shane Shankar Shannon Sharad Sharon Shashi Shaukat Shaul Shaun Shavkat Shawki Shawn Shehbaz Shehu Sheila Shekhar Shelley Sherif Sherry
  Shigeru Shimon Shinichi Shinji Shintaro Shinzo Shira Shirin Shirley Shivraj Shivshankar Shizuka Shlomo Shoaib Shobha Shoichi Shoji Shota Shreya Shruti Shun
  Shunichi Shyam Siaka Siamak Siaosi Sibel Sibusiso Siddharth Sidi Sidney Siegfried Sigmar Sigrid Sihanouk Sihasak Silvan Silvia Silvio Simon Simona Simone
  Sinan Sirojiddin Sirous Sita Sitiveni Slavko Slobodan Smriti Sofia Sofía Sofya Soheil Sohrab Sokhonn Soleiman Solomon Sonam Sonexay Sonia Sooronbay Sophia
  Sophie Soraya Sosuke Souad Spencer Spyros Søren Srettha Sri Stacey Stan Stanisław Stanislav Stanley Stavros Stefan Stefania Stefano Stefanos Steffen Stella
  Stephane Stéphane Stephanie Stephen Stevan Steve Steven Stevo Stewart Stig Stuart Suat Subhash Subrahmanyam Sudha Sudhir Sue Sufyan Suhail Sujata Sukru
  Şükrü Suleiman Suleyman Süleyman Sultan Sumitra Sunil Sunita Surakiart Surangel Surendra Suresh Surya Susan Sushil Sushma Susilo Susumu Suzanne Sven
  Svetlana Svitlana Swapan Sydney Syed Sylvia Sylvie Szymon Taban Tacan Tadashi Taha Taher Tahir Taieb Takako Takao Takashi Takayuki Takehiro Takeo Takeshi
  Taku Tal Talal Taleb Talib Talip Tamam Tamara Tamer Tamim Tamir Tammam Tammy Tanja Tansu Taqi Tara Taras Tareck Tarek Tareq Tariq Tarja Taro Tarun Tatiana
  Tatsuya Tatyana Tawakkol Tawfik Taye Tayyip Ted Tedros Tejasvi Temur Tengku Teodoro Terence Teresa Terry Tetsuro Tetsuya Tevfik Thabo Thaksin Thanat Thant
  Thein Thelma Theo Theodore Theodoros Theresa Thérèse Thierry Thoko Thomas Thongloun Thulani Tibor Tiémoko Tiffany Tigran Tijani Tim Timothy Timur Tina
  Tobias Toby Todd Tofig Tolga Tom Tomas Tomás Tomáš Tomasz Tommy Tomoko Tomomi Toni Tony Toomas Toshihiro Toshiko Toshimitsu Toshio Tracey Tracy Traian
  Travis Trevor Troy Tshediso Tsuneo Tsuyoshi Tuan Tugrul Tulsi Turgut Turki Tushar Tyler Tytti Tzachi Tzipi Uday Udaya Uddhav Ufuk Uhuru Ulf Ulrich Ulrike
  Uma Umar Umaro Umaru Umberto Umit Ümit Upendra Uri Urmas Ursula Usama Usha Usman Uwe Uzi Vadim Vadym Vagif Vahid Vaira Valdis Valentin Valentina Valeri
  Valeria Valerie Valérie Valeriy Valery Vandana Vanessa Vano Vardan Vartan Varun Vasily Vassilis Vasyl Vazgen Vecdi Vera Verna Vernon Veronica Veysel
  Viacheslav Vicente Victor Víctor Victoria Vidya Vijay Vikas Vikram Viktor Viktoria Viktorija Vilhelm Vinay Vincent Vinod Vinoth Viola Violet Vipin Virendra
  Virginia Virginie Vishal Vitali Vitaliy Vitaly Vivek Vivian Vjekoslav Vjosa Vlad Vladimir Vladislav Vojislav Volkan Volker Volodymyr Vsevolod Vuk
  Vyacheslav Vytautas Wade Wael Wafa Wahid Wahyu Waldemar Waleed Walid Wallace Walter Wamkele Wanda Waqar Warren Wasim Wataru Wayne Wendy Werner Wesley
  Wilfred Wilhelm Will William Willie Winifred Winston Wissam Wissanu Wojciech Wolfgang Workneh Xavier Ximena Yaakov Yael Yahya Yair Yakov Yalçın Yana Yanis
  Yannick Yannis Yariv Yaroslav Yaser Yashwant Yasin Yasir Yasmin Yasser Yassin Yassine Yasuhiro Yasuko Yasuo Yasutoshi Yavuz Yegor Yekaterina Yelena Yemi
  Yenny Yerlan Yermek Yevgenia Yevgeny Yevhen Yigit Yiğit Yilmaz Yingluck Yisrael Yitzhak Yıldız Yoav Yogendra Yogi Yohei Yoichi Yoko Yolanda Yoni Yoshi
  Yoshihide Yoshihiko Yoshiko Yoshimasa Yoshinobu Yoshio Yoshitaka Yossi Yosuke Younes Younis Yousaf Yousef Yousif Youssef Youssou Yoweri Yuichi Yuji Yuka
  Yukihiko Yukiko Yukio Yuko Yuli Yulia Yuliia Yumi Yunus Yuri Yuriko Yuriy Yury Yusuf Yutaka Yuval Yvan Yves Yvette Yvonne Zachary Zafer Zaher Zahra Zaid
  Zain Zainab Zainuddin Zaki Zakir Zalmay Zambry Zaur Zayed Zbigniew Zdravko Ze'ev Zeenat Zeev Zehra Zein Zeinab Zeki Zeljko Željko Zephania Zeynep Zhanna
  Ziad Zine Ziya Ziyad Zoe Zohrab Zohreh Zoltan Zoltán Zoran Zoya Zubair Zuhair Zuhtu Zulfikar Zulfiya Zulkifli Zurab Zuzana Zvi
`
  .trim()
  .split(/\s+/)

/** Chinese, Korean, Vietnamese, Hungarian and Khmer family names, which may stand before the given name. */
export const SURNAMES_FIRST: readonly string[] = `
  Ahn Ai An Đặng Đào Bae Baek Bahn Bai Balogh Ban Bao Bi Bian Bo Bui Bùi Cai Cao Cen Cha Chae Chai Chan Chang Che Chen Cheng Cheuk Cheung Chiang Chiu Cho
  Choe Choi Chou Chow Chu Chun Chung Cui Dai Dang Dao Deng Ding Dinh Do Doan Dong Du Duan Duong Dương Eng Eom Fan Fang Farkas Fekete Feng Fu Fung Gan Gao Ge
  Geng Goh Gong Gu Gulyas Gulyás Guo Ha Hà Han Hao He Heng Heo Ho Hồ Hoang Hoàng Hong Horvath Horváth Hou Hsiao Hsieh Hu Hua Huang Hui Hun Hung Huynh Huỳnh
  Hwang Hwangbo Hyon Đinh Ip Jang Jeon Jeong Jia Jiang Jin Jo Joo Juhasz Juhász Jung Kang Ke Keo Ki Kil Kim Kiss Ko Kong Koo Kovacs Kovács Kuo Kwak Kwok Kwon
  Kwong Lai Lakatos Lam Lâm Lan Lao Lau Law Le Lê Lee Lei Leng Leung Li Liang Lien Lim Lin Ling Liu Lo Long Lou Lu Lü Luo Luong Lương Luu Lưu Ly Lý Lyu Ma
  Mai Mak Mao Mei Meng Meszaros Mészáros Miao Min Mok Molnar Molnár Moon Mu Na Nagy Nam Namgung Nemeth Németh Ng Ngo Ngô Nguyen Nguyễn Ni Nie Ning Niu Noh Đỗ
  Đoàn Oh Olah Oláh Ong Orban Orbán Ou Ouyang Paik Pak Pan Pang Papp Park Peng Pham Phạm Phan Phung Phùng Ping Poon Pu Pyo Qi Qian Qiao Qin Qiu Qu Quach Racz
  Rácz Rao Ren Rhee Rhie Ri Rim Ro Roh Rong Ruan Ryoo Ryu Seo Sha Shan Shang Shao Shen Sheng Shi Shin Shu Shum Sim Sima So Sok Son Song Soong Su Suh Sulyok
  Sun Sung Sunwoo Szabo Szabó Szeto Szijjarto Szijjártó Szilagyi Szilágyi Ta Tae Takacs Takács Tam Tan Tang Tao Teo Teoh Thach Thae Thai Tian To Tô Ton Tong
  Toth Tóth Tran Trần Trinh Trịnh Truong Trương Tsai Tsang Tse Tseng Tsou Tsui Tu Tung Varga Vo Võ Vu Vũ Vuong Wan Wang Wei Wen Weng Wo Wong Woo Wu Xi Xia
  Xiang Xiao Xie Xing Xiong Xu Xue Yam Yan Yang Yao Ye Yeh Yeo Yeung Yi Yin Yip Yoo Yoon You Yu Yuan Yue Yuen Zeng Zha Zhan Zhang Zhao Zhen Zheng Zhong Zhou
  Zhu Zhuang Zhuge Zhuo Zong Zou Zuo
`
  .trim()
  .split(/\s+/)

/** Those among both that are also English words, places or titles: alone, or at a sentence's start, they prove nothing. */
export const AMBIGUOUS_GIVEN: readonly string[] = `
  Abu Ai Alexandria Alpha Amber An Angel Angela April Art Austin Ban Basil Bian Bill Blessing Bo Brandon Can Carter Chad Chang Charity Chase Che Chelsea
  Christian Chuck Clay Cliff Constance Crystal Daisy Dale Dawn Dean Devlet Dick Ding Do Dominique Don Drew Duke Earl Faith Fan Felicity Florence Frank Gen
  Gene Georgia Ginger Glen Gong Goodluck Grace Grant Guy Ha Hazel He Heather Heng Ho Holly Hong Hope Hun Indira Iris Islam Israel Ivy Jack Jasmine Jay Jean
  Jesus Jihad Jin Jordan Joy June Junior Kent Ki Kiran Kiss Ko Kong Lal Lance Lao Law Lee Leng Lily Lincoln Long Lou Ma Made Mai Marine Mark Mason Max May
  Mei Mercedes Miles Min Mu Na Nana Ned Ni Nir Noor Norma Oh Olive Ou Pan Pat Patience Pearl Penny Perry Petra Ping Raj Ram Randy Ray Ri Rich Rim Ro Rob
  Robin Rod Roman Ron Rosario Rose Rosemary Ross Ruby Said Salvador Sana Sandy Santiago Shan Shi Sim So Sofia Sok Son Song Stan Su Sue Sultan Sun Sung Sydney
  Syed Tal Tan Tang To Tong Troy Tung Victor Victoria Viola Violet Virginia Wade Wafa Will Woo Ye Yogi You
`
  .trim()
  .split(/\s+/)
