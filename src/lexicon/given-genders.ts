/** Those of the given names that women bear, almost without exception. */
export const WOMEN: readonly string[] = `
  Aagot Abigail Adalet Adriana Agnes Aiko Aisha Akiko Alda Alejandra Alessandra Alessia Alev Alexandra Alexandria Alice Alicia Alina Alison Alla Allison
  Alyona Amanda Amber Amelia Amélie Amina Amrita Amy Ana Anaïs Anastasia Angela Angélica Anita Anjali Anju Anke Ann Anna Annalena Anne Annegret Annette Annie
  Anniken Antonella Antonina Aparna April Archana Arundhati Asha Asli Asma Astrid Audrey Aurelia Ayelet Aylin Ayse Ayşe Ayumi Barbara Barbora Beata Beatrice
  Beatriz Becky Benedetta Benita Beth Betsy Betty Beverly Birgit Birgitta Blanca Bonnie Brenda Bridget Brigitte Burcu Caitlin Camilla Carina Carla Carme
  Carmen Carol Carolina Caroline Carolyn Carrie Catherine Cathy Cecilia Celia Chandrika Chantal Charlotte Chelsea Cheryl Chimamanda Christel Christelle
  Christiane Christina Christine Cindy Claire Clara Claudia Claudine Condoleezza Connie Constance Corazon Cornelia Courtney Cristina Crystal Cynthia Dace
  Daina Daisy Dalia Daniela Danielle Daria Darya Dawn Debbie Deborah Debra Deepa Deepika Delcy Delphine Denise Dewi Diana Diane Dilek Dilma Divya Dolores
  Dolors Donatella Donna Doris Dorothee Dorothy Ebru Edith Edna Eileen Ekaterina Elaine Eleanor Elena Eleni Eleonora Elham Elif Elisa Elisabet Elisabeth Elise
  Elizabeth Ella Ellen Elly Elsa Elsie Elvira Emilija Emily Emine Emma Erica Eriko Erin Erlinda Erna Esra Esther Ethel Etsuko Eugenia Eva Evelyn Ewa Élisabeth
  Farida Fatemeh Fatima Fatma Fatou Federica Felicity Fernanda Fiame Fiona Florence Folake Frances Francesca Françoise Fumiko Funmilayo Gabriela Gail Galina
  Georgia Geraldine Ghada Gila Gina Giorgia Gita Giulia Gladys Gloria Golda Grace Graça Gulnara Gülşah Gwendolyn Hajar Hala Halina Hande Hannah Harriet Haruko
  Hatice Hazel Heather Heidi Helen Helena Helene Helga Hilda Hillary Hiroko Hisako Holly Hope Huda Ida Imelda Indira Ines Inés Inga Ingrid Ingrida Inna Irene
  Irina Iris Irma Iryna Isabel Isabella Isabelle Ivanna Jacinda Jacqueline Jamila Jane Janet Janice Janina Janine Jasmine Jayalalithaa Jelena Jen Jennifer
  Jenny Jessica Jill Joanna Joanne Johanna Josephine Joy Joyce Juana Judith Judy Julia Julie Juliette June Junko Kaitlan Kaja Kamala Kamla Kaori Karen Karin
  Karoline Katalin Katarina Kate Katerina Katherine Kathleen Kathryn Kathy Katie Katja Katrin Katy Kausea Kavita Kazuko Keiko Kerstin Khadija Khaleda Kimberly
  Kirsten Kiyoko Klaudia Kolinda Kristalina Kristen Kristin Kristina Kristrún Ksenia Kumiko Laila Lakshmi Lamia Larisa Larysa Laura Lauren Layla Lea Leah
  Leila Leni Lesya Leyla Lidia Lilian Lily Limor Lina Linda Lindiwe Lindsay Lindsey Lisa Liz Ljubica Lois Lorraine Louise Lubna Lucia Lucille Lucy Ludmila
  Luisa Luminita Lynn Lyubov Lyudmila Mabel Madeleine Madeline Madhuri Magda Magdalena Maggie Maha Mahnaz Maia Mairead Malala Mamata Manal Manuela Marcela
  Marcia Marème Margaret Margarita Margit Margrethe Maria Mariam Mariana Marie Mariko Marilyn Marina Marisol Mariya Marjan Marjorie Marlene Marta Martha
  Martine Mary Maryam Marzieh Masako Masoumeh Mateja Maureen Maxine Małgorzata Mechthild Meenakshi Meera Megan Megawati Melanie Melinda Melissa Meral Merav
  Mercedes Meredith Merve Mette Michaela Michelle Michèle Michiko Midori Mildred Milena Mina Mireille Miri Mitsuko Miyuki Moira Molly Monica Monicah Monika
  Monique Nadezhda Nadia Nadine Nahid Nahla Naledi Nancy Nandini Naoko Naomi Narges Nargess Nargiz Nasrin Natalia Natalie Nataliya Natalya Natasha Nataša
  Nathalie Nazanin Netumbo Ngozi Nicole Nicoletta Nilgün Nina Nirmala Nirupama Nisha Nkosazana Noeleen Noora Nora Noriko Norma Oana Obiageli Odile Oksana
  Olena Olga Olha Olivia Orit Ozlem Özlem Paetongtarn Paige Pamela Paola Parisa Parvati Patricia Patrizia Patsy Paula Pauline Pearl Peggy Penny Petra Phoebe
  Phumzile Phyllis Pilar Polina Polly Pratibha Priscilla Priti Priya Priyanka Puan Rabab Rabia Rachel Rania Rashmi Rebecca Reem Reiko Rekha Renate Renu Retno
  Rhonda Riina Rita Ritu Rivka Roberta Rochelle Rosa Rose Rosemary Roya Ruby Ruth Sabine Sabrina Sachiko Sahar Sahle-Work Sally Salma Salome Samantha Samira
  Sana Sanaa Sanae Sandra Sangeeta Sanna Sara Sarah Selin Selma Sevgi Ségolène Sharon Sheila Sherry Shira Shirin Shirley Shizuka Shobha Shreya Shruti Sibel
  Silvia Simona Sita Smriti Sofia Sofía Sofya Sonia Sophia Sophie Soraya Souad Stefania Stella Stephanie Sue Sujata Sumitra Sunita Susan Sushma Suzanne
  Svetlana Svitlana Sylvia Sylvie Takako Tamara Tammy Tanja Tansu Tara Tarja Tatiana Tatyana Tawakkol Teresa Thelma Theresa Thérèse Thoko Tiffany Tina Tomoko
  Tracey Tulsi Tytti Tzipi Uma Ursula Usha Vaira Valentina Valeria Valerie Valérie Vandana Vanessa Vera Verna Veronica Victoria Vidya Viktoria Viktorija Viola
  Violet Virginia Virginie Vivian Vjosa Wafa Wanda Wendy Winifred Ximena Yael Yana Yasmin Yasuko Yekaterina Yelena Yevgenia Yingluck Yoko Yolanda Yukiko Yulia
  Yuliia Yumi Yuriko Yvette Yvonne Zahra Zainab Zeenat Zehra Zeinab Zeynep Zhanna Zoe Zohreh Zoya Zulfiya Zuzana
`
  .trim()
  .split(/\s+/)

/** Those that women and men bear, in one country or another, or of whose bearers too little is known; the others are men’s. */
export const EITHER: readonly string[] = `
  Abiodun Ade Adel Aki Akira Alaa Alex Alexis Alpha Amal Amin Anas Andrea Andy Angel Anis Antal Anura Ara Arda Ari Ariel Ashley Ashraf Ashwini Asif Asim Aslan
  Assimi Austin Avi Avril Ayodele Banri Bibi Billy Blake Blessing Bo Bobby Bola Brett Brice Bukola Cameron Camille Carter Casey Chandra Charity Charlie Chase
  Chiaki Chidi Chika Chris Claude Cody Corey Cory Dag Dalal Dale Dani Daniele Deniz Derya Devlet Dipu Dominique Drew Duane Eddie Eko Engin Erdal Esmail Fadel
  Faith Farah Ferdows Fikile Francis Gabi Gabriele Gali Gen Gene Gerry Ginger Girija Haidar Hanan Hany Hari Harsha Haruka Hayati Hikari Hikmet Hilary Htin
  Idit Ikram Ilham Ilhan Iman Inas Indra Jackie Jaime Jamie Jan Janis Jay Jean Jesse Jessie Jo Joan Jodie Jordan Junior Jyoti Kelly Kemi Kent Khin Kiana Kim
  Kiran Kyaw Kyle Laurence Lee Leigh Leslie Maka Makoto Manoj Marion Maris May Michal Michele Morgan Muhsin Myint Nana Natsuki Naveen Ndaba Nicola Nika Nikita
  Nikki Nikola Noa Noor Nour Olive Olivier Omer Parnpree Pat Patience Perry Prabhu Pratap Pushpa Qamar Rajab Rana Reza Ricky Rie Rima Robin Ronen Rosario
  Sabah Sabri Sadr Safa Saleh Sam Sami Samvel Sandy Sean Seyni Shadi Shai Shane Shannon Shelley Sherif Siaosi Sidney Simone Sonam Stacey Subhash Sydney Taban
  Tal Taye Terry Thant Thein Thulani Toby Tomomi Toni Tracy Uri Vivek Will Willie Yannis Yemi Yenny Yuval Zain Zaur Zephania
`
  .trim()
  .split(/\s+/)
